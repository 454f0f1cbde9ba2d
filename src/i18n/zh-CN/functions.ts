import type { functions as english } from '../en-US/functions';

export const functions: typeof english = {
  help: {
    formula: '公式',
    arguments: '参数',
    unit: '单位',
    optional: '可选',
    example: '示例',
    source: '来源',
    answers: '结果为',
    errors: '错误值',
    all: '全部函数',
    spills: '把单个单元格换成整列，结果即逐行溢出；有问题的行只在自己的单元格显示错误。',
  },
  units: {
    money: '金额，单一币种',
    ratio: '比率（2% 写作 0.02）',
    days: '自然日天数',
    date: '日期',
    number: '数字',
    text: '文本',
    flag: 'TRUE 或 FALSE',
    table: '溢出的表格',
  },
  errors: {
    value: '#VALUE! 参数类型不对或无法识别。',
    missing: '#N/A 缺少必要的输入。',
    number: '#NUM! 参数不可能成立，例如销售额为负。',
    division: '#DIV/0! 分母为零。',
  },
};

import type { policyExpected as english } from '../en-US/policy-expected';

/** What a cell of the policy sheet should have held. */
export const policyExpected: typeof english = {
  aNumber: '数字',
  aShare: '0% 至 100% 之间的比例',
  aWholeNumber: '整数',
  notNegative: '不小于零的数字',
  positive: '大于零的数字',
  atMost100: '不超过 100 的数字',
  aText: '文本',
  aDate: '日期',
  aYear: '年份，如 2026',
  aCurrencyCode: '三位大写字母的币种代码，如 CNY',
  notBeforeFrom: '不早于同一行或同一表中的起始值',
  oneOfTheChoices: '列表中的选项',
  aKnownSetting: '本表的设置名称',
  rising: '大于上一行的值',
  falling: '小于上一行的值',
  onlyOnce: '尚未出现过的条目',
  atLeastOneRow: '至少一行',
  atLeastTwoPoints: '该因素至少两行',
  someWeight: '至少一个大于零的权重',
  lastFromZero: '0，使每个评分都有等级',
  lastOpenEnded: '最后一行留空，使每个客户都有系数',
  pointsForFactor: '在“评分标准”中有取值的因素',
  aKnownLadder: '“催款阶梯”中已有级别的阶梯名称',
  knownPlaceholders: '可识别的花括号名称，例如 {客户名称}、{应付金额}、{付款期限}',
  mandatoryPlaceholders:
    '函件必须写明的内容：催款类须有 {应付金额} 和 {付款期限}，对账类须有 {余额} 和 {日期}，确认函还须有 {付款期限}',
};

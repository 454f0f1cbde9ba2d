import type { paneFunctions as english } from '../en-US/pane-functions';

export const paneFunctions: typeof english = {
  gallery: {
    section: '在单元格中使用',
    title: '函数库',
    gain: '查找函数，并以所选各列为参数插入公式',
    find: '查找函数',
    findHint: '按名称或用途查找，例如：周转天数、现金折扣、信用额度',
    found: (count) => `${count} 个函数`,
    notFound: '没有名称或说明包含这些文字的函数。请减少关键词或换用更短的词。',
    others: '其他函数',
    loading: '正在载入函数…',
    example: '示例',
    helpPage: '计算公式、单位与出处',
    arguments: '参数',
    argumentsHint: '可填单元格、区域，或数值（如 90）。所选区域的各列会依次填入。',
    optional: (name) => `${name}（可选）`,
    takeSelection: '读取所选区域',
    taken: (columns) =>
      columns === 0
        ? '所选单元格为空白，公式将写入该单元格。'
        : columns === 1
          ? '所选列已作为第一个参数。'
          : `所选 ${columns} 列已依次作为前几个参数。`,
    tooMany: (columns, used) => `选中了 ${columns} 列，而必需参数只有 ${used} 个；多出的列未使用。`,
    formula: '公式',
    place: (cell, sheet) => `将写入工作表“${sheet}”的单元格 ${cell}。`,
    spills: (address) => `结果将填充 ${address}，与参数逐行对应。`,
    table: '结果是带标题的表格，会向下方和右侧的空白单元格溢出。',
    missing: (names) => `尚缺参数：${names}`,
    insert: (cell) => `插入到 ${cell}`,
    occupiedTitle: '此单元格已有内容',
    occupied: (cell, found) => `单元格 ${cell} 已有内容“${found}”，插入公式会将其替换。`,
    replace: '替换',
    keep: '保留原内容',
    inserted: (formula, cell, sheet) => `已将 ${formula} 写入工作表“${sheet}”的单元格 ${cell}。`,
    takenBack: (cell) => `已撤销：单元格 ${cell} 恢复原状。`,
    list: '、',
  },
};

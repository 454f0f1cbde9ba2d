import type { policyPane as english } from '../en-US/policy-pane';

/** The page of the credit policy in the pane. */
export const policyPane: typeof english = {
  title: '信用政策',
  sets: {
    starter: { name: '入门', gain: '账龄与催款提醒：团队第一周所需。' },
    standard: { name: '标准', gain: '另含评分、等级、信用额度与汇率。' },
    full: { name: '完整', gain: '另含信用保险、减值准备、法定利息、费用与函件。' },
  },
  start: '从哪一套开始',
  startText: '未放在表上的内容采用标准值，之后可随时增加。',
  withHolidays: '列入中国法定节假日与调休上班日',
  make: '创建政策表',
  made: '已创建工作表“AR Policy”。',
  open: '打开工作表',
  grow: '更多表',
  growTo: (name) => `增加“${name}”的各表`,
  grown: (titles) => `已增加：${titles}。`,
  check: '政策检查',
  checkAgain: '重新检查',
  sound: '没有需要更正的内容。',
  goTo: (cell) => `转到单元格 ${cell}`,
  calendar: '法定节假日',
  calendarText: (from, to) =>
    `已收录 ${from} 至 ${to} 年的中国法定节假日与调休上班日。导入后列在“工作日历”表中，可自行修改，也可补充其他国家的节假日。`,
  fill: '导入中国节假日',
  filled: '已列入中国节假日及其覆盖的年份。',
  form: '设置',
  formText: '与直接修改表中单元格相同。',
  table: '表',
  save: '保存到工作表',
  saved: (title) => `已在工作表上修改“${title}”，可在首页撤销。`,
  expected: (expected) => `应为${expected}。`,
};

import type { sharedChoices as english } from '../en-US/shared-choices';

export const sharedChoices: Readonly<Record<keyof typeof english, string>> = {
  due: '到期日',
  invoice: '开票日',
  none: '不调整',
  following: '顺延至下一工作日',
  preceding: '提前至上一工作日',
  modified_following: '顺延但不跨月',
  modified_preceding: '提前但不跨月',
  nearest: '最近的工作日',
  saturdaySunday: '周六、周日',
  fridaySaturday: '周五、周六',
  thursdayFriday: '周四、周五',
  sundayOnly: '仅周日',
  fridayOnly: '仅周五',
  noWeekend: '无休息日',
  after_pct: '赔付比例之后',
  before_pct: '赔付比例之前',
  pro_rata: '按比例分配',
  insured_first: '先归已投保部分',
};

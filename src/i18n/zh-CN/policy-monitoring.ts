import type { monitoringChoices as englishChoices } from '../en-US/policy-monitoring';
import type { TableWordings } from '../policy-wording';

export const policyMonitoring: Pick<TableWordings, 'watchSignals' | 'watchRules'> = {
  watchSignals: {
    title: '早期预警',
    help: '客户何时进入观察名单。天数、次数直接填写，比例用小数：0.2 即 20%。',
    fields: {
      watchSignal: { label: '信号', help: '不采用的信号可整行删除。' },
      amberFrom: { label: '黄色起点', help: '达到该值即为黄色。' },
      redFrom: { label: '红色起点', help: '达到该值即为红色；额度使用率须超过该值。' },
    },
  },
  watchRules: {
    title: '观察规则',
    help: '信号如何构成预警，以及多大的额度变动才值得调整。',
    fields: {
      ambersForRed: { label: '几个黄色算红色', help: '同时出现这么多黄色信号即为红色。' },
      smallestLimitChange: { label: '最小额度变动', help: '变动比例小于该值的，不提出调整建议。' },
    },
  },
};

export const monitoringChoices: typeof englishChoices = {
  daysLateIncrease: '逾期天数增幅（近 90 天减此前一年）',
  oldestDaysOverdue: '最长逾期天数',
  brokenPromises90Days: '近 90 天失约次数',
  shortPaymentShare: '少付款占比',
  ratingNotchesDown: '近 12 个月等级下调级数',
  portfolioShare: '占全部应收的比例',
};

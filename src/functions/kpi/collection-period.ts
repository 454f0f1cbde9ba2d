import { averageCollectionPeriod } from '../../domain/kpi/turnover';
import { turnover, yearDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const collectionPeriod = rowFunction({
  id: 'COLLECTIONPERIOD',
  words: {
    'en-US': {
      title: 'Average collection period',
      description: 'Days in which receivables are collected once, from the turnover.',
      formula: 'days of the year ÷ turnover',
      remark: 'Chinese textbooks take 360 days.',
    },
    'zh-CN': {
      title: '平均收款期',
      description: '由周转率推算的应收账款平均收回天数。',
      formula: '年天数 ÷ 周转率',
      remark: '国内教材通常取 360 天。',
    },
  },
  parameters: [turnover, optional(yearDays)],
  answer: 'days',
  example: { inputs: [10, 360], answer: 36 },
  source: 'Standard ratio analysis; Chinese textbooks use 360 days',
  compute: averageCollectionPeriod,
});

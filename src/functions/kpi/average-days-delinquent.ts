import { averageDaysDelinquent } from '../../domain/kpi/delinquency-days';
import { bestPossibleDso, dso } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const averageDaysDelinquentFunction = rowFunction({
  id: 'AVERAGEDAYSDELINQUENT',
  words: {
    'en-US': {
      title: 'Average days delinquent (DSO − best possible DSO)',
      description: 'Days of DSO that are due to late payment.',
      formula: 'DSO − best possible DSO',
      remark: 'Not the mean days late of invoices; holds for one company, not for medians of a survey.',
    },
    'zh-CN': {
      title: '平均逾期天数（DSO − 最佳可能DSO）',
      description: 'DSO 中由逾期付款造成的天数。',
      formula: 'DSO − 最佳可能 DSO',
      remark: '不同于发票平均逾期天数；适用于单个企业，不适用于调查中位数。',
    },
  },
  parameters: [dso, bestPossibleDso],
  answer: 'days',
  example: { inputs: [7, 3], answer: 4 },
  source: 'Credit Research Foundation',
  compute: averageDaysDelinquent,
});

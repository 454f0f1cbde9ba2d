import { bestPossibleDaysSalesOutstanding } from '../../domain/kpi/delinquency-days';
import { creditSales, currentReceivables, periodDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const dsoBestPossible = rowFunction({
  id: 'DSO.BESTPOSSIBLE',
  words: {
    'en-US': {
      title: 'Best possible DSO',
      description:
        'DSO if nobody paid late: receivables not yet due divided by credit sales, times the days of the period.',
      formula: 'receivables not yet due ÷ credit sales × days',
      remark: 'The gap to DSO is the average days delinquent.',
    },
    'zh-CN': {
      title: '最佳可能DSO',
      description: '若无人逾期时的 DSO：未到期应收账款除以赊销额，再乘以期间天数。',
      formula: '未到期应收 ÷ 赊销额 × 天数',
      remark: '与 DSO 之差即平均逾期天数（ADD）。',
    },
  },
  parameters: [currentReceivables, creditSales, periodDays],
  answer: 'days',
  example: { inputs: [300000, 1200000, 90], answer: 22.5 },
  source: 'Credit Research Foundation, National Summary',
  compute: bestPossibleDaysSalesOutstanding,
});

import { delinquentDaysSalesOutstanding } from '../../domain/kpi/delinquency-days';
import { creditSales, overdueReceivables, periodDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const dsoDelinquent = rowFunction({
  id: 'DSO.DELINQUENT',
  words: {
    'en-US': {
      title: 'Delinquent DSO',
      description:
        'Part of DSO that late payers cause: overdue receivables divided by credit sales, times the days of the period.',
      formula: 'overdue receivables ÷ credit sales × days',
      remark: 'On the same data, DSO = best possible DSO + delinquent DSO.',
    },
    'zh-CN': {
      title: '逾期DSO',
      description: '由逾期造成的那部分 DSO：逾期应收账款除以赊销额，再乘以期间天数。',
      formula: '逾期应收 ÷ 赊销额 × 天数',
      remark: '同一数据下：DSO = 最佳可能 DSO + 逾期 DSO。',
    },
  },
  parameters: [overdueReceivables, creditSales, periodDays],
  answer: 'days',
  example: { inputs: [100000, 1200000, 90], answer: 7.5 },
  source: 'Credit Research Foundation, National Summary',
  compute: delinquentDaysSalesOutstanding,
});

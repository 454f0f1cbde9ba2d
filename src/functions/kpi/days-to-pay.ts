import { weightedDays } from '../../domain/kpi/payment-days';
import { daysToPay, paidAmounts } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const daysToPayFunction = rowFunction({
  id: 'DAYSTOPAY',
  words: {
    'en-US': {
      title: 'Weighted average days to pay',
      description: 'Mean days from invoice to payment, weighted by amount.',
      formula: 'Σ amount × days ÷ Σ amount',
      remark: 'Equals the weighted terms plus the weighted days late.',
    },
    'zh-CN': {
      title: '加权平均付款天数',
      description: '自开票至付款的平均天数，按金额加权。',
      formula: 'Σ 金额 × 天数 ÷ Σ 金额',
      remark: '等于加权账期加上加权逾期天数。',
    },
  },
  parameters: [columnOf(paidAmounts), columnOf(daysToPay)],
  answer: 'days',
  example: {
    inputs: [
      [10, 100],
      [5, 10],
    ],
    answer: 9.545454545,
  },
  source: 'Oracle Fusion Receivables 24C, weighted average days paid',
  compute: (amounts, ages) =>
    weightedDays(amounts.map((amount, invoice) => ({ amount, days: ages[invoice] ?? Number.NaN }))),
});

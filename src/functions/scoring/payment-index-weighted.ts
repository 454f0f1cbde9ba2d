import { weightedPaymentIndex } from '../../domain/scoring/payment-index';
import { daysBeyondTerms, experienceAmounts } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const paymentIndexWeighted = rowFunction({
  id: 'PAYMENTINDEX.WEIGHTED',
  words: {
    'en-US': {
      title: 'Weighted payment index',
      description: 'Mean payment index of several debts, weighted by amount.',
      formula: 'Σ amount × payment index ÷ Σ amount',
      remark: 'Large debts count for more than small ones.',
    },
    'zh-CN': {
      title: '加权付款指数',
      description: '多笔欠款按金额加权的付款指数。',
      formula: 'Σ 金额 × 付款指数 ÷ Σ 金额',
      remark: '金额越大的欠款影响越大。',
    },
  },
  parameters: [columnOf(experienceAmounts), columnOf(daysBeyondTerms)],
  answer: 'number',
  example: {
    inputs: [
      [10000, 1000],
      [0, 30],
    ],
    answer: 77.27272727,
  },
  source: 'Published anchors of the PAYDEX chart (dandb.com glossary), weighted by amount',
  compute: (amounts, days) =>
    weightedPaymentIndex(
      amounts.map((amount, row) => ({ amount, daysBeyondTerms: days[row] ?? Number.NaN })),
    ),
});

import { collectionsByAging } from '../../domain/cash-forecast/collections';
import { agingBalances, collectedShares } from '../parameters/forecast';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const forecastAging = rowFunction({
  id: 'FORECAST.AGING',
  words: {
    'en-US': {
      title: 'Collections from an aging',
      description: 'What will come in within the period from the balances of the aging buckets.',
      formula: 'Σ balance × share collected',
      remark: 'The share collected is 1 less the bucket’s roll rate.',
    },
    'zh-CN': {
      title: '按账龄预测回款',
      description: '由各账龄区间余额预测的本期回款。',
      formula: 'Σ 余额 × 收回比例',
      remark: '收回比例为 1 减该区间的迁徙率。',
    },
  },
  parameters: [columnOf(agingBalances), columnOf(collectedShares)],
  answer: 'money',
  example: {
    inputs: [
      [100000, 40000, 10000],
      [0.7, 0.5, 0.1],
    ],
    answer: 91000,
  },
  source: 'Collections from an aging: 1 less the roll rate of each bucket',
  compute: (balances, shares) =>
    collectionsByAging(
      balances.map((balance, row) => ({ balance, collectedShare: shares[row] ?? Number.NaN })),
    ),
});

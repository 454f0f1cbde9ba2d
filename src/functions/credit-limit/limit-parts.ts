import { combinedCapacity } from '../../domain/credit-limit/credit-capacity';
import { bases, shares } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const limitParts = rowFunction({
  id: 'LIMIT.PARTS',
  words: {
    'en-US': {
      title: 'Limit from several strengths',
      description: 'Sum of the amounts that each strength of a customer supports.',
      formula: 'Σ base × share',
      remark: 'For cards that add strengths up instead of taking the smallest.',
    },
    'zh-CN': {
      title: '多项实力合计额度',
      description: '客户各项实力所能支持的金额之和。',
      formula: 'Σ 基数 × 比例',
      remark: '适用于将各项相加、而非取最小值的评估表。',
    },
  },
  parameters: [columnOf(bases), columnOf(shares)],
  answer: 'money',
  example: {
    inputs: [
      [2000000, 350000],
      [0.05, 0.1],
    ],
    answer: 135000,
  },
  source: 'The Global Treasurer, 2011: sum of risk amounts per strength',
  compute: (amounts, parts) =>
    combinedCapacity(amounts.map((base, row) => ({ base, share: parts[row] ?? Number.NaN }))),
});

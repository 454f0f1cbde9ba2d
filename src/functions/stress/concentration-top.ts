import { largestShare } from '../../domain/stress/concentration';
import { customerBalances, largestCount } from '../parameters/stress';
import { rowFunction } from '../runtime/function-definition';
import { listOf } from '../runtime/parameter';

export const concentrationTop = rowFunction({
  id: 'CONCENTRATION.TOP',
  words: {
    'en-US': {
      title: 'Share of the largest customers',
      description: 'Share of the largest customers in all receivables.',
      formula: 'Σ of the largest ÷ Σ of all',
      remark: 'More than 20% for one or 50% for five is high.',
    },
    'zh-CN': {
      title: '大客户占比',
      description: '最大若干客户占全部应收的比例。',
      formula: '最大若干户之和 ÷ 全部之和',
      remark: '单户超过 20% 或前五户超过 50% 为高。',
    },
  },
  parameters: [listOf(customerBalances), largestCount],
  answer: 'ratio',
  example: { inputs: [[500, 120, 300, 80], 2], answer: 0.8 },
  source: 'Usual limits: largest 20%, largest five 50%',
  compute: largestShare,
});

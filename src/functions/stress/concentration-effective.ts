import { effectiveNumber } from '../../domain/stress/concentration';
import { customerBalances } from '../parameters/stress';
import { rowFunction } from '../runtime/function-definition';
import { listOf } from '../runtime/parameter';

export const concentrationEffective = rowFunction({
  id: 'CONCENTRATION.EFFECTIVE',
  words: {
    'en-US': {
      title: 'Effective number of customers',
      description: 'How many customers of equal size would be as concentrated.',
      formula: '10,000 ÷ Herfindahl–Hirschman index',
      remark: 'A hundred customers may be worth only five.',
    },
    'zh-CN': {
      title: '有效客户数',
      description: '同等集中度下规模相同的客户数。',
      formula: '10,000 ÷ HHI',
      remark: '一百个客户可能只相当于五个。',
    },
  },
  parameters: [listOf(customerBalances)],
  answer: 'number',
  example: { inputs: [[30, 30, 20, 20]], answer: 3.846153846 },
  source: 'Inverse of the Herfindahl–Hirschman index',
  compute: effectiveNumber,
});

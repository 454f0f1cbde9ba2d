import { concentrationIndex } from '../../domain/stress/concentration';
import { customerBalances } from '../parameters/stress';
import { rowFunction } from '../runtime/function-definition';
import { listOf } from '../runtime/parameter';

export const concentration = rowFunction({
  id: 'CONCENTRATION',
  words: {
    'en-US': {
      title: 'Concentration',
      description: 'Herfindahl–Hirschman index of the receivables: 10,000 is a single customer.',
      formula: 'Σ share² × 10,000',
      remark: 'Above 1,800 is high. Credit balances count as 0 and must be given as such.',
    },
    'zh-CN': {
      title: '集中度（HHI）',
      description: '应收账款的赫芬达尔指数：10,000 为单一客户。',
      formula: 'Σ 占比² × 10,000',
      remark: '高于 1,800 为高集中度。贷方余额须按 0 提供。',
    },
  },
  parameters: [listOf(customerBalances)],
  answer: 'number',
  example: { inputs: [[30, 30, 20, 20]], answer: 2600 },
  source: 'Herfindahl–Hirschman index; 3g.network example',
  compute: concentrationIndex,
});

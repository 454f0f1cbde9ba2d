import { netCollectionRate } from '../../domain/kpi/collection-ratios';
import { allowance, collected, costs, outstanding } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const collectionRateNet = rowFunction({
  id: 'COLLECTIONRATE.NET',
  words: {
    'en-US': {
      title: 'Net collection rate',
      description: 'Share of the collectable amount that came in after the costs of collection.',
      formula: '(collected − costs) ÷ (outstanding − allowance)',
      remark: 'What is already provided for does not count as collectable.',
    },
    'zh-CN': {
      title: '净回收率',
      description: '扣除催收成本后，收回金额占可收回金额的比例。',
      formula: '（收回 − 成本）÷（未收余额 − 坏账准备）',
      remark: '已计提准备的部分不计入可收回金额。',
    },
  },
  parameters: [collected, costs, outstanding, allowance],
  answer: 'ratio',
  example: { inputs: [90000, 5000, 100000, 3000], answer: 0.8762886598 },
  source: 'Net collection rate as used in collection management',
  compute: netCollectionRate,
});

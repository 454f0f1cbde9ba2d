import { recoveryRate } from '../../domain/kpi/collection-ratios';
import { placed, recovered } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const recoveryRateFunction = rowFunction({
  id: 'RECOVERYRATE',
  words: {
    'en-US': {
      title: 'Recovery rate',
      description: 'Share of what was placed for collection that came back.',
      formula: 'recovered ÷ placed',
      remark: 'Costs are not deducted; the net collection rate does that.',
    },
    'zh-CN': {
      title: '回收率',
      description: '移交催收的金额中已收回的比例。',
      formula: '收回金额 ÷ 委托金额',
      remark: '未扣除成本；净回收率会扣除。',
    },
  },
  parameters: [recovered, placed],
  answer: 'ratio',
  example: { inputs: [80000, 100000], answer: 0.8 },
  source: 'Collection agencies’ usual ratio',
  compute: recoveryRate,
});

import { insuredShareOfDebt } from '../../domain/insurance/recovery-split';
import { insurerLimit, outstandingDebt } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';

export const insuranceInsuredShare = rowFunction({
  id: 'INSURANCE.INSUREDSHARE',
  words: {
    'en-US': {
      title: 'Insured share of a debt',
      description: 'Share of a debt that lies within the insurer’s limit.',
      formula: 'min( 1, limit ÷ debt )',
      remark: 'Recoveries are shared in this proportion unless the policy says otherwise.',
    },
    'zh-CN': {
      title: '保内占比',
      description: '欠款在保险限额以内的比例。',
      formula: 'min（1，限额 ÷ 欠款）',
      remark: '除保单另有约定，追偿款按此比例分配。',
    },
  },
  parameters: [outstandingDebt, insurerLimit],
  answer: 'ratio',
  example: { inputs: [30000, 25000], answer: 0.8333333333 },
  source: 'Rycroft Associates, pro-rata recoveries: 25 of 30 thousand',
  compute: insuredShareOfDebt,
});

import { isFault } from '../../domain/fault';
import { insuredShareOfDebt } from '../../domain/insurance/recovery-split';
import { insurerLimit, outstandingDebt } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';

export const insuranceUninsuredShare = rowFunction({
  id: 'INSURANCE.UNINSUREDSHARE',
  words: {
    'en-US': {
      title: 'Uninsured share of a debt',
      description: 'Share of a debt that exceeds the insurer’s limit.',
      formula: '1 − min( 1, limit ÷ debt )',
      remark: 'The rest of INSURANCE.INSUREDSHARE; your own retention on the insured part comes on top.',
    },
    'zh-CN': {
      title: '保外占比',
      description: '欠款超出保险限额的比例。',
      formula: '1 − min（1，限额 ÷ 欠款）',
      remark: '与 INSURANCE.INSUREDSHARE 之和为 1；保内部分的自留比例另计。',
    },
  },
  parameters: [outstandingDebt, insurerLimit],
  answer: 'ratio',
  example: { inputs: [30000, 25000], answer: 0.1666666667 },
  source: 'Rycroft Associates, pro-rata recoveries: 25 of 30 thousand',
  compute: (debt, granted) => {
    const insured = insuredShareOfDebt(debt, granted);
    return isFault(insured) ? insured : 1 - insured;
  },
});

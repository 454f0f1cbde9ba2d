import { isFault } from '../../domain/fault';
import { recoverySplit } from '../../domain/insurance/recovery-split';
import { labelled, type Labels } from '../runtime/titled';
import { insurerLimit, outstandingDebt, recovery, recoveryAllocation } from '../parameters/insurance';
import { tableFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

const LABELS: Labels = {
  'en-US': ['Insured debt', 'Uninsured debt'],
  'zh-CN': ['保内欠款', '保外欠款'],
};

export const insuranceRecovery = tableFunction({
  id: 'INSURANCE.RECOVERY',
  words: {
    'en-US': {
      title: 'Recovery, split',
      description: 'Divides a recovery between the insured and the uninsured part of a debt.',
      formula: 'recovery × min(1, limit ÷ debt) to the insured part, the rest to the uninsured part',
      remark: 'After it has paid, the insurer keeps its insured percentage of the insured part.',
    },
    'zh-CN': {
      title: '追偿款分配',
      description: '将追偿款在欠款的保内与保外部分之间分配。',
      formula: '追偿款 × min（1，限额 ÷ 欠款）归保内，其余归保外',
      remark: '赔付后，保险公司按赔付比例分享保内部分。',
    },
  },
  parameters: [recovery, outstandingDebt, insurerLimit, optional(recoveryAllocation)],
  example: {
    inputs: [12000, 80000, 60000],
    answer: [
      ['Insured debt', 9000],
      ['Uninsured debt', 3000],
    ],
  },
  source: 'Rycroft Associates: pro-rata recoveries',
  compute: (amount, debt, insured, allocation) => {
    const split = recoverySplit(amount, debt, insured, allocation);
    return isFault(split) ? split : labelled(LABELS, [split.insuredDebt, split.uninsuredDebt]);
  },
});

import { indemnity } from '../../domain/insurance/indemnity';
import {
  deductible,
  deductibleBasis,
  firstLossRemaining,
  insuredShare,
  insurerLimit,
  liabilityRemaining,
  outstandingDebt,
  recoveries,
  recoveryAllocation,
  threshold,
} from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const insuranceIndemnity = rowFunction({
  id: 'INSURANCE.INDEMNITY',
  words: {
    'en-US': {
      title: 'Insurance indemnity',
      description: 'What credit insurance pays for a debt that is lost.',
      formula:
        '(min(debt, limit) − insured recoveries) × insured percentage − deductible − remaining first loss, at most the remaining maximum liability',
      remark:
        'Disputed debt, interest and deliveries after a stop are not insured. Percentage first and then the deductible unless before_pct.',
    },
    'zh-CN': {
      title: '信用保险赔款',
      description: '信用保险对损失的债权应支付的赔款。',
      formula: '（min（欠款，限额）− 保内追偿）× 赔付比例 − 免赔额 − 剩余累计免赔额，不超过剩余最高赔偿限额',
      remark: '争议债权、利息及停止发货后的交货不在保障范围。默认先乘赔付比例再减免赔额，before_pct 相反。',
    },
  },
  parameters: [
    outstandingDebt,
    insurerLimit,
    insuredShare,
    optional(deductible),
    optional(deductibleBasis),
    optional(threshold),
    optional(firstLossRemaining),
    optional(recoveries),
    optional(recoveryAllocation),
    optional(liabilityRemaining),
  ],
  answer: 'money',
  example: { inputs: [50000, 50000, 0.9, 5000, 'before_pct'], answer: 40500 },
  source: 'Coface, definition of indemnification; S-Tech jargon buster; worked example of pufind.com',
  compute: (
    outstanding,
    creditLimit,
    insured,
    deductible = 0,
    deductibleBasis = 'after_pct',
    threshold = 0,
    firstLossRemaining = 0,
    recoveries = 0,
    recoveryAllocation = 'pro_rata',
    maximumLiabilityRemaining = Number.POSITIVE_INFINITY,
  ) =>
    indemnity(
      outstanding,
      {
        creditLimit,
        insuredShare: insured,
        deductible,
        deductibleBasis,
        threshold,
        firstLossRemaining,
        recoveryAllocation,
        maximumLiabilityRemaining,
      },
      recoveries,
    ),
});

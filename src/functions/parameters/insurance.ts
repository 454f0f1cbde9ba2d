import type { CoverTerms } from '../../domain/insurance/indemnity';
import type { RecoveryAllocation } from '../../domain/insurance/recovery-split';
import { choice, count, date, days, money, ratio } from '../runtime/parameter';

const DEDUCTIBLE_BASES: readonly NonNullable<CoverTerms['deductibleBasis']>[] = ['after_pct', 'before_pct'];
const RECOVERY_ALLOCATIONS: readonly RecoveryAllocation[] = ['pro_rata', 'insured_first'];

export const outstandingDebt = money('outstanding', {
  'en-US': { name: 'outstanding', description: 'Debt that is outstanding.' },
  'zh-CN': { name: '未收金额', description: '未收回的欠款。' },
});

export const insurerLimit = money('creditLimit', {
  'en-US': {
    name: 'creditLimit',
    description: 'Limit that the insurer granted, in force when the goods were shipped.',
  },
  'zh-CN': { name: '保险限额', description: '发货时有效的保险公司批复限额。' },
});

export const insuredShare = ratio('insuredShare', {
  'en-US': { name: 'insuredShare', description: 'Insured percentage as a decimal: 90% is 0.9.' },
  'zh-CN': { name: '赔付比例', description: '赔付比例，小数形式：90% 为 0.9。' },
});

export const deductible = money('deductible', {
  'en-US': { name: 'deductible', description: 'Deductible of each loss; 0 if left out.' },
  'zh-CN': { name: '免赔额', description: '每次损失的免赔额；不填为 0。' },
});

export const deductibleBasis = choice('deductibleBasis', DEDUCTIBLE_BASES, {
  'en-US': {
    name: 'deductibleBasis',
    description:
      'after_pct takes the deductible off after the insured percentage, before_pct before it; after_pct if left out.',
  },
  'zh-CN': {
    name: '免赔方式',
    description: 'after_pct 先乘赔付比例再减免赔额，before_pct 先减免赔额；不填为 after_pct。',
  },
});

export const threshold = money('threshold', {
  'en-US': { name: 'threshold', description: 'Losses up to this amount are not insured; 0 if left out.' },
  'zh-CN': { name: '起赔点', description: '不超过该金额的损失不赔；不填为 0。' },
});

export const firstLossRemaining = money('firstLossRemaining', {
  'en-US': {
    name: 'firstLossRemaining',
    description: 'What is left of the aggregate first loss; 0 if left out.',
  },
  'zh-CN': { name: '剩余累计免赔额', description: '累计免赔额的剩余部分；不填为 0。' },
});

export const recoveries = money('recoveries', {
  'en-US': { name: 'recoveries', description: 'Money that came in before the claim; 0 if left out.' },
  'zh-CN': { name: '索赔前回款', description: '索赔前收回的款项；不填为 0。' },
});

export const recoveryAllocation = choice('recoveryAllocation', RECOVERY_ALLOCATIONS, {
  'en-US': {
    name: 'recoveryAllocation',
    description:
      'pro_rata sets recoveries against insured and uninsured debt in proportion, insured_first against the insured first; pro_rata if left out.',
  },
  'zh-CN': {
    name: '追偿分配',
    description: 'pro_rata 按保内外比例分配，insured_first 先冲减保内；不填为 pro_rata。',
  },
});

export const liabilityRemaining = money('maximumLiabilityRemaining', {
  'en-US': {
    name: 'maximumLiabilityRemaining',
    description: 'What is left of the maximum liability; no bound if left out.',
  },
  'zh-CN': { name: '剩余最高赔偿限额', description: '最高赔偿限额的剩余部分；不填则不限。' },
});

export const recovery = money('recovery', {
  'en-US': { name: 'recovery', description: 'Amount recovered.' },
  'zh-CN': { name: '追偿金额', description: '追偿收回的金额。' },
});

export const insurableTurnover = money('insurableTurnover', {
  'en-US': { name: 'insurableTurnover', description: 'Turnover that is insured in the policy year.' },
  'zh-CN': { name: '投保营业额', description: '保单年度内的投保营业额。' },
});

export const premiumRate = ratio('rate', {
  'en-US': { name: 'rate', description: 'Premium rate: 0.35% is 0.0035.' },
  'zh-CN': { name: '费率', description: '保险费率：0.35% 为 0.0035。' },
});

export const minimumPremium = money('minimumPremium', {
  'en-US': { name: 'minimumPremium', description: 'Minimum premium; 0 if left out.' },
  'zh-CN': { name: '最低保费', description: '最低保费；不填为 0。' },
});

export const premium = money('premium', {
  'en-US': { name: 'premium', description: 'Premium of the policy year.' },
  'zh-CN': { name: '保费', description: '保单年度的保费。' },
});

export const liabilityMultiple = count('multiple', {
  'en-US': { name: 'multiple', description: 'Maximum liability as a multiple of the premium, such as 30.' },
  'zh-CN': { name: '倍数', description: '最高赔偿限额为保费的倍数，例如 30。' },
});

export const extensionStart = date('startDate', {
  'en-US': {
    name: 'startDate',
    description:
      'Day on which the extension period starts: the due date, or by some policies the invoice date.',
  },
  'zh-CN': { name: '起算日', description: '最长延展期的起算日：到期日，部分保单为发票日期。' },
});

export const extensionDays = days('extensionDays', {
  'en-US': { name: 'extensionDays', description: 'Maximum extension period; 0 if left out.' },
  'zh-CN': { name: '最长延展期', description: '最长延展期天数；不填为 0。' },
});

export const waitingMonths = count('waitingMonths', {
  'en-US': { name: 'waitingMonths', description: 'Waiting period in months; 6 if left out.' },
  'zh-CN': { name: '等待期', description: '等待期月数；不填为 6。' },
});

export const notificationDays = days('notificationDays', {
  'en-US': {
    name: 'notificationDays',
    description: 'Days after the end of the extension within which the insurer must know; 30 if left out.',
  },
  'zh-CN': { name: '通知天数', description: '延展期届满后须通知保险公司的天数；不填为 30。' },
});

export const claimDays = days('claimDays', {
  'en-US': { name: 'claimDays', description: 'Days after the loss within which to claim; 180 if left out.' },
  'zh-CN': { name: '索赔天数', description: '损失发生后须提出索赔的天数；不填为 180。' },
});

export const payoutDays = days('payoutDays', {
  'en-US': { name: 'payoutDays', description: 'Days from the loss to the payment; 30 if left out.' },
  'zh-CN': { name: '赔付天数', description: '损失发生到赔款支付的天数；不填为 30。' },
});

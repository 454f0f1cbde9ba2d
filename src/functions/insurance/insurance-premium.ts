import { insurancePremium } from '../../domain/insurance/premium';
import { insurableTurnover, minimumPremium, premiumRate } from '../parameters/insurance';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const insurancePremiumFunction = rowFunction({
  id: 'INSURANCE.PREMIUM',
  words: {
    'en-US': {
      title: 'Insurance premium',
      description: 'Premium of a policy year.',
      formula: 'max( minimum premium, insurable turnover × rate )',
      remark: 'The minimum is often 80% of the estimated premium.',
    },
    'zh-CN': {
      title: '保险费',
      description: '保单年度的保费。',
      formula: 'max（最低保费，投保营业额 × 费率）',
      remark: '最低保费常为预估保费的 80%。',
    },
  },
  parameters: [insurableTurnover, premiumRate, optional(minimumPremium)],
  answer: 'money',
  example: { inputs: [30000000, 0.0035], answer: 105000 },
  source: 'NW International Insurance Brokers: 0.35% on 30 million',
  compute: (turnover, rate, minimum) => insurancePremium(turnover, rate, minimum),
});

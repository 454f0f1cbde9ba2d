import { creditNeed } from '../../domain/credit-limit/credit-need';
import { yearDays } from '../parameters/balances';
import { annualPurchases, averageDaysLate, peakFactor, salesTaxRate, termsDays } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const limitNeed = rowFunction({
  id: 'LIMIT.NEED',
  words: {
    'en-US': {
      title: 'Credit need',
      description:
        'What a customer will owe at most: purchases a day with tax, times terms and days late, times the peak.',
      formula: 'purchases × (1 + tax) ÷ year × (terms + days late) × peak',
      remark: 'Seasonal customers need the peak factor.',
    },
    'zh-CN': {
      title: '需求额度',
      description: '客户最多会欠的金额：日均含税采购额乘以账期与逾期天数之和，再乘以旺季系数。',
      formula: '采购额 ×（1 + 税率）÷ 年天数 ×（账期 + 逾期天数）× 旺季系数',
      remark: '季节性客户需填写旺季系数。',
    },
  },
  parameters: [
    annualPurchases,
    termsDays,
    optional(averageDaysLate),
    optional(salesTaxRate),
    optional(peakFactor),
    optional(yearDays),
  ],
  answer: 'money',
  example: { inputs: [3650000, 30], answer: 300000 },
  source: 'Atradius, calculating a credit limit',
  compute: creditNeed,
});

import { valueOfDiscount } from '../../domain/discount/value-of-discount';
import { yearDays } from '../parameters/balances';
import {
  amount,
  annualRate,
  discountDays,
  discountRate,
  isCompound,
  payDays,
  takeUp,
} from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const discountNpv = rowFunction({
  id: 'DISCOUNT.NPV',
  words: {
    'en-US': {
      title: 'Net present value of offering a discount',
      description:
        'What offering the discount is worth to the seller today; negative when it costs more than the earlier money is worth.',
      formula:
        'take-up × ((1 − rate) × present value at the discount day − present value at the day paid now) × amount',
      remark: 'Take the day customers really pay, not the terms. At 8% a year, 20 days are worth 0.44%.',
    },
    'zh-CN': {
      title: '提供折扣的净现值',
      description: '卖方提供折扣在今天的价值；为负说明折扣成本高于提前收款的价值。',
      formula: '使用率 ×（（1 − 折扣率）× 折扣日现值 − 现付款日现值）× 金额',
      remark: '请使用客户实际付款天数而非条款天数。年利率 8% 时，提前 20 天仅值 0.44%。',
    },
  },
  parameters: [
    amount,
    discountRate,
    discountDays,
    payDays,
    annualRate,
    optional(takeUp),
    optional(yearDays),
    optional(isCompound),
  ],
  answer: 'money',
  example: { inputs: [10000, 0.03, 20, 30, 0.1], answer: -271.3392963 },
  source: 'Hillier, Ross et al., Corporate Finance, example 27.7',
  compute: (amount, rate, early, late, interestRate, share, year, isCompound) =>
    valueOfDiscount(
      amount,
      rate,
      early,
      late,
      interestRate,
      share,
      year,
      isCompound === true ? 'compound' : 'simple',
    ),
});

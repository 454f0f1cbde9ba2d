import { breakEvenDiscount } from '../../domain/discount/value-of-discount';
import { yearDays } from '../parameters/balances';
import { annualRate, discountDays, isCompound, payDays } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const discountBreakEven = rowFunction({
  id: 'DISCOUNT.BREAKEVEN',
  words: {
    'en-US': {
      title: 'Break-even discount',
      description: 'Discount at which the seller neither gains nor loses by being paid early.',
      formula: '1 − present value at the day paid ÷ present value at the discount day',
      remark: 'A higher discount pays only for liquidity, risk or volume.',
    },
    'zh-CN': {
      title: '盈亏平衡折扣率',
      description: '卖方因提前收款不赚不赔的折扣率。',
      formula: '1 − 付款日现值 ÷ 折扣日现值',
      remark: '更高的折扣只有为流动性、风险或销量才值得。',
    },
  },
  parameters: [discountDays, payDays, annualRate, optional(yearDays), optional(isCompound)],
  answer: 'ratio',
  example: { inputs: [10, 30, 0.08], answer: 0.004354926511 },
  source: 'Present-value argument, as Ross/Hillier discount',
  compute: (early, late, rate, year, isCompound) =>
    breakEvenDiscount(early, late, rate, year, isCompound === true ? 'compound' : 'simple'),
});

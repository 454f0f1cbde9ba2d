import { compoundCostOfForgoingDiscount } from '../../domain/discount/cost-of-forgoing';
import { yearDays } from '../parameters/balances';
import { discountDays, discountRate, payDays } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const discountCostCompound = rowFunction({
  id: 'DISCOUNT.COST.COMPOUND',
  words: {
    'en-US': {
      title: 'Effective cost of forgoing a discount',
      description: 'Yearly cost of forgoing the discount when the saving is compounded.',
      formula: '(1 ÷ (1 − rate)) ^ (days of the year ÷ (days paid − discount days)) − 1',
      remark: '44.56% in print comes from rounding 2/98 first.',
    },
    'zh-CN': {
      title: '放弃现金折扣的实际成本',
      description: '按复利计算的放弃折扣年化成本。',
      formula: '（1 ÷（1 − 折扣率））^（年天数 ÷（付款天数 − 折扣天数））− 1',
      remark: '书刊中的 44.56% 是先将 2/98 四舍五入所致。',
    },
  },
  parameters: [discountRate, discountDays, payDays, optional(yearDays)],
  answer: 'ratio',
  example: { inputs: [0.02, 10, 30], answer: 0.4458529273 },
  source: 'Textbook formula; 2/10 net 30 is 44.59% on 365 days',
  compute: compoundCostOfForgoingDiscount,
});

import { costOfForgoingDiscount } from '../../domain/discount/cost-of-forgoing';
import { yearDays } from '../parameters/balances';
import { discountDays, discountRate, payDays } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const discountCost = rowFunction({
  id: 'DISCOUNT.COST',
  words: {
    'en-US': {
      title: 'Cost of forgoing a discount',
      description: 'Simple yearly cost to the buyer of paying late instead of taking the discount.',
      formula: 'rate ÷ (1 − rate) × days of the year ÷ (days paid − discount days)',
      remark: 'On 360 days 2/10 net 30 is 36.73%. Paying later than the terms makes it cheaper.',
    },
    'zh-CN': {
      title: '放弃现金折扣的成本',
      description: '买方放弃折扣、延后付款的年化成本（单利）。',
      formula: '折扣率 ÷（1 − 折扣率）× 年天数 ÷（付款天数 − 折扣天数）',
      remark: '按 360 天计算，2/10 net 30 为 36.73%。付款越晚，成本越低。',
    },
  },
  parameters: [discountRate, discountDays, payDays, optional(yearDays)],
  answer: 'ratio',
  example: { inputs: [0.02, 10, 30], answer: 0.3724489796 },
  source: 'Textbook formula; 2/10 net 30 is 37.24% on 365 days',
  compute: costOfForgoingDiscount,
});

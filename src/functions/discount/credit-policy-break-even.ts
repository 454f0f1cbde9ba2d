import { breakEvenDefaultRate } from '../../domain/discount/credit-instead-of-cash';
import { discountRate, periodRate } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const creditPolicyBreakEven = rowFunction({
  id: 'CREDITPOLICY.BREAKEVEN',
  words: {
    'en-US': {
      title: 'Break-even default rate',
      description: 'Default rate that eats the price difference between credit and cash.',
      formula: 'discount − period rate × (1 − discount)',
      remark: 'Above it, selling for cash is better.',
    },
    'zh-CN': {
      title: '盈亏平衡违约率',
      description: '吃掉赊销与现销价差的违约率。',
      formula: '折扣 − 期间利率 ×（1 − 折扣）',
      remark: '高于该比率时，现款销售更优。',
    },
  },
  parameters: [discountRate, periodRate],
  answer: 'ratio',
  example: { inputs: [0.02, 0.02], answer: 0.0004 },
  source: 'Ross, Fundamentals of Corporate Finance, chapter 20',
  compute: breakEvenDefaultRate,
});

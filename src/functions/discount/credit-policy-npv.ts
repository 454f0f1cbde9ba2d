import { creditPolicyValue } from '../../domain/discount/credit-instead-of-cash';
import { periodRate, price, quantityNew, quantityOld, unitCost } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const creditPolicyNpv = rowFunction({
  id: 'CREDITPOLICY.NPV',
  words: {
    'en-US': {
      title: 'Value of granting credit',
      description: 'Net present value of switching from cash sales to credit terms.',
      formula: '(price − cost) × extra units ÷ rate − (price × old units + cost × extra units)',
      remark: 'Counts one credit period of sales that arrive late, once.',
    },
    'zh-CN': {
      title: '给予赊销的净现值',
      description: '由现销改为赊销的净现值。',
      formula: '（单价 − 成本）× 增量 ÷ 利率 −（单价 × 原销量 + 成本 × 增量）',
      remark: '包含一次性推迟一个信用期的收款。',
    },
  },
  parameters: [price, unitCost, quantityOld, quantityNew, periodRate],
  answer: 'money',
  example: { inputs: [50, 30, 400, 440, 0.015], answer: 32133.33333 },
  source: 'Ross, Fundamentals of Corporate Finance, chapter 20',
  compute: creditPolicyValue,
});

import { creditForPayment } from '../../domain/discount/partial-payment';
import { discountRate, payment } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const discountCredit = rowFunction({
  id: 'DISCOUNT.CREDIT',
  words: {
    'en-US': {
      title: 'Credit for a part payment',
      description: 'How much of an invoice a part payment within the discount period clears.',
      formula: 'payment ÷ (1 − discount rate)',
      remark: 'Only where the seller grants the discount on part payments.',
    },
    'zh-CN': {
      title: '部分付款的结清金额',
      description: '折扣期内的部分付款可结清多少发票金额。',
      formula: '付款金额 ÷（1 − 折扣率）',
      remark: '仅适用于卖方同意对部分付款给予折扣的情形。',
    },
  },
  parameters: [payment, discountRate],
  answer: 'money',
  example: { inputs: [980, 0.02], answer: 1000 },
  source: 'Centennial College library guide, partial payments with cash discount',
  compute: (amount, rate) => creditForPayment(amount, rate),
});

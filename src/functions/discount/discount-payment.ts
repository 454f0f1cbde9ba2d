import { paymentForCredit } from '../../domain/discount/partial-payment';
import { credit, discountRate } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const discountPayment = rowFunction({
  id: 'DISCOUNT.PAYMENT',
  words: {
    'en-US': {
      title: 'Payment for a wanted credit',
      description: 'What has to be paid within the discount period to clear an amount of the invoice.',
      formula: 'credit × (1 − discount rate)',
      remark: 'The inverse of DISCOUNT.CREDIT.',
    },
    'zh-CN': {
      title: '结清所需付款',
      description: '折扣期内为结清一定发票金额所需支付的款项。',
      formula: '结清金额 ×（1 − 折扣率）',
      remark: '与 DISCOUNT.CREDIT 互逆。',
    },
  },
  parameters: [credit, discountRate],
  answer: 'money',
  example: { inputs: [5000, 0.03], answer: 4850 },
  source: 'Inverse of the part-payment credit',
  compute: (amount, rate) => paymentForCredit(amount, rate),
});

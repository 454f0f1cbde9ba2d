import { discountAmount } from '../../domain/discount/amount-payable';
import { invoiceDate, payDate } from '../parameters/dates';
import { invoiceAmount, terms } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';

export const discountValue = rowFunction({
  id: 'DISCOUNT.VALUE',
  words: {
    'en-US': {
      title: 'Value of an early-payment discount',
      description:
        'Cash discount in money that a payment on the given day may take under terms such as 2/10 net 30; 0 after the last discount day.',
      formula:
        'invoice amount × discount rate of the first tier whose last day is not before the payment, rounded to cents',
      remark: 'The last day of the discount period still earns the discount.',
    },
    'zh-CN': {
      title: '提前付款折扣金额',
      description: '按“2/10 net 30”一类的付款条件，在指定日期付款可享受的现金折扣金额；过了折扣期为 0。',
      formula: '发票金额 × 最后享受日不早于付款日的第一档折扣率，四舍五入到分',
      remark: '折扣期最后一天付款仍享受折扣。',
    },
  },
  parameters: [invoiceAmount, invoiceDate, terms, payDate],
  answer: 'money',
  example: { inputs: [100000, '2025-01-01', '2/10 net 30', '2025-01-09'], answer: 2000 },
  source: 'BCcampus, Business Mathematics 1.7: the last day of the discount period is included',
  compute: discountAmount,
});

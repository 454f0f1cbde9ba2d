import { discountAmount } from '../../domain/discount/amount-payable';
import { rowFunction } from '../runtime/function-definition';
import { date, money } from '../runtime/parameter';
import { terms } from '../runtime/terms-parameter';

export const discountValue = rowFunction({
  id: 'DISCOUNT.VALUE',
  parameters: [money('invoiceAmount'), date('invoiceDate'), terms('terms'), date('payDate')],
  answer: 'money',
  example: { inputs: [100000, '2025-01-01', '2/10 net 30', '2025-01-09'], answer: 2000 },
  source: 'BCcampus, Business Mathematics 1.7: the last day of the discount period is included',
  compute: discountAmount,
});

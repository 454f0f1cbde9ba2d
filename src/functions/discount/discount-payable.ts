import { amountPayable } from '../../domain/discount/amount-payable';
import { invoiceDate, payDate } from '../parameters/dates';
import { invoiceAmount, terms } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';

export const discountPayable = rowFunction({
  id: 'DISCOUNT.PAYABLE',
  words: {
    'en-US': {
      title: 'Amount payable',
      description: 'What an invoice costs on the day it is paid: its amount less the discount still earned.',
      formula: 'invoice amount − discount of the first tier whose last day is not before the payment',
      remark: 'A discount taken after its last day is unearned: a chargeback, not a discount.',
    },
    'zh-CN': {
      title: '应付金额',
      description: '在付款当日结清发票所需的金额：发票金额减去仍可享受的折扣。',
      formula: '发票金额 − 最后享受日不早于付款日的第一档折扣',
      remark: '过期扣除的折扣属于违规扣款，应追回。',
    },
  },
  parameters: [invoiceAmount, invoiceDate, terms, payDate],
  answer: 'money',
  example: { inputs: [727.05, '2024-07-12', '4/10 EOM', '2024-08-10'], answer: 697.97 },
  source: 'studylib.net 5432321, cash discount exercises with EOM dating',
  compute: amountPayable,
});

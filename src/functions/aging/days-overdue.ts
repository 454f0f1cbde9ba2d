import { daysOverdue } from '../../domain/aging/days-overdue';
import { graceDays, isSigned } from '../parameters/aging';
import { asOf, dueDate, paidDateOrNone } from '../parameters/dates';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const daysOverdueFunction = rowFunction({
  id: 'DAYSOVERDUE',
  words: {
    'en-US': {
      title: 'Days overdue',
      description: 'Days by which an item is past its due date at the as-of date; 0 when it is not.',
      formula: 'as-of date (or payment, if earlier) − due date',
      remark:
        'The due day itself is 0. Grace is a threshold: beyond it all days count. With a sign, days left are negative.',
    },
    'zh-CN': {
      title: '逾期天数',
      description: '未清项在截止日期已超过到期日的天数；未逾期为 0。',
      formula: '截止日期（或更早的付款日）− 到期日',
      remark: '到期日当天为 0。宽限期是门槛：超过后按全部天数计。带符号时，剩余天数为负数。',
    },
  },
  parameters: [dueDate, asOf, optional(isSigned), optional(graceDays), optional(paidDateOrNone)],
  answer: 'days',
  example: { inputs: ['2025-01-31', '2025-03-01'], answer: 29 },
  source: 'UK and EU late-payment law count from the day after the due date',
  compute: (due, day, isSigned, graceDays, paidDate) => daysOverdue(due, day, isSigned, graceDays, paidDate),
});

import { calendarOf } from '../calendar/calendar-of';
import { expectedPayDate } from '../../domain/cash-forecast/expected-pay-date';
import { convention, holidays, weekend, workdays } from '../parameters/business-days';
import { asOf, dueDate } from '../parameters/dates';
import { usualDaysLate } from '../parameters/forecast';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const expectedPayDateFunction = rowFunction({
  id: 'EXPECTEDPAYDATE',
  words: {
    'en-US': {
      title: 'Expected pay date',
      description: 'Day on which a customer will probably pay an open invoice.',
      formula:
        'due date + usual days late (rounded), on a business day; when that is past, the next business day',
      remark: 'following unless you give a convention.',
    },
    'zh-CN': {
      title: '预计付款日',
      description: '客户预计支付未付发票的日期。',
      formula: '到期日 + 通常逾期天数（取整），调整到工作日；若已过则为下一个工作日',
      remark: '不填工作日规则则顺延。',
    },
  },
  parameters: [
    dueDate,
    usualDaysLate,
    asOf,
    optional(convention),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  answer: 'date',
  example: { inputs: ['2025-06-30', 11.6, '2025-06-15'], answer: '2025-07-14' },
  source: 'Due date plus usual lateness, on a business day',
  compute: (due, late, day, convention, holidays, workdays, daysOff) =>
    expectedPayDate(due, late, day, convention, calendarOf(holidays, workdays, daysOff)),
});

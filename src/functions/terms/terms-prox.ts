import { dueDateProximo } from '../../domain/terms/due-day-of-month';
import { invoiceDate } from '../parameters/dates';
import { cutoffDay, monthDay, monthsLater } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

/** No day of a month is after it. */
const NO_CUT_OFF = 31;

export const termsProx = rowFunction({
  id: 'TERMS.PROX',
  words: {
    'en-US': {
      title: 'Due date on a day of the month',
      description: 'Due date on a fixed day of a later month.',
      formula:
        'day of the month that lies some months after the invoice; one month more after the cut-off day',
      remark: 'A day beyond the month’s length is its last day.',
    },
    'zh-CN': {
      title: '固定日到期',
      description: '之后某月固定日到期的到期日。',
      formula: '发票月份之后若干月的固定日；晚于截单日的发票再顺延一个月',
      remark: '超出当月天数时取月末。',
    },
  },
  parameters: [invoiceDate, monthDay, optional(monthsLater), optional(cutoffDay)],
  answer: 'date',
  example: { inputs: ['2025-08-15', 20, 1, 12], answer: '2025-10-20' },
  source: 'Zuora, prox payment term examples',
  compute: (day, monthDay, months = 1, cutoffDay = 0) =>
    dueDateProximo(day, monthDay, months, cutoffDay > 0 ? cutoffDay : NO_CUT_OFF),
});

import { calendarOf } from '../calendar/calendar-of';
import { NO_DATE } from '../../domain/calendar/day-number';
import { dueDate } from '../../domain/terms/due-date';
import { convention, holidays, weekend, workdays } from '../parameters/business-days';
import { invoiceDate, receiptDate } from '../parameters/dates';
import { cutoffDay, eomMode, terms } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';
import { listOf, optional } from '../runtime/parameter';

export const termsDueDate = rowFunction({
  id: 'TERMS.DUEDATE',
  words: {
    'en-US': {
      title: 'Due date',
      description: 'Due date of an invoice under payment terms in English or Chinese.',
      formula: 'base date (invoice, month end or receipt of goods) + net days, or a day of a later month',
      remark:
        'Day 0 is the base date. Left on a weekend unless you give a convention. Terms without a net period give #N/A.',
    },
    'zh-CN': {
      title: '到期日',
      description: '按中文或英文付款条件计算的发票到期日。',
      formula: '起算日（发票日、月末或收货日）+ 账期天数，或之后某月的固定日',
      remark: '起算日为第 0 天。未指定工作日规则时落在周末也不调整。没有账期的条件返回 #N/A。',
    },
  },
  parameters: [
    invoiceDate,
    terms,
    optional(receiptDate),
    optional(eomMode),
    optional(cutoffDay),
    optional(convention),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  answer: 'date',
  example: { inputs: ['2024-05-15', '月结30天'], answer: '2024-06-30' },
  source: 'Zuora and Odoo documentation of payment terms; monthly statement as hanhuihui.com prints it',
  compute: (
    day,
    terms,
    receiptDate = NO_DATE,
    eomMode = 'EOM_PLUS_DAYS',
    cutoffDay = 0,
    convention = 'none',
    holidays,
    workdays,
    daysOff,
  ) =>
    dueDate(day, terms, {
      receiptDate,
      eomMode,
      // A blank cell may arrive as 0: no such custom.
      ...(cutoffDay > 0 ? { cutoffDay } : {}),
      convention,
      calendar: calendarOf(holidays, workdays, daysOff),
    }),
});

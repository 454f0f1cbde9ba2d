import { dueDateAfterMonthEnd } from '../../domain/terms/due-day-of-month';
import { invoiceDate } from '../parameters/dates';
import { extraDays, monthDay } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';

export const termsMonthEnd = rowFunction({
  id: 'TERMS.MONTHEND',
  words: {
    'en-US': {
      title: 'Due date after the end of the month',
      description: 'Adds days, goes to the end of that month, then to a day of the next one.',
      formula: 'day of the month after (invoice date + days)',
      remark: 'Odoo calls it “days end of month on the”.',
    },
    'zh-CN': {
      title: '月末后固定日到期',
      description: '先加天数，取当月月末，再到次月的固定日。',
      formula: '（发票日期 + 天数）所在月次月的固定日',
      remark: '即 Odoo 的“月末后固定日”。',
    },
  },
  parameters: [invoiceDate, extraDays, monthDay],
  answer: 'date',
  example: { inputs: ['2025-03-05', 5, 1], answer: '2025-04-01' },
  source: 'Odoo documentation, payment terms: days end of month on the',
  compute: dueDateAfterMonthEnd,
});

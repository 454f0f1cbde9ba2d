import { NO_DATE } from '../../domain/calendar/day-number';
import { discountDate } from '../../domain/terms/discount-date';
import { invoiceDate, receiptDate } from '../parameters/dates';
import { cutoffDay, terms, tier } from '../parameters/terms';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const termsDiscountDate = rowFunction({
  id: 'TERMS.DISCOUNTDATE',
  words: {
    'en-US': {
      title: 'Discount date',
      description: 'Last day on which a cash discount of the terms may be taken.',
      formula: 'base date + discount days',
      remark: 'The last day still earns the discount. Terms without that discount give #N/A.',
    },
    'zh-CN': {
      title: '折扣截止日',
      description: '付款条件下可享受现金折扣的最后一天。',
      formula: '起算日 + 折扣天数',
      remark: '最后一天付款仍享受折扣。没有该档折扣时返回 #N/A。',
    },
  },
  parameters: [invoiceDate, terms, optional(tier), optional(receiptDate), optional(cutoffDay)],
  answer: 'date',
  example: { inputs: ['2024-07-12', '4/10 EOM'], answer: '2024-08-10' },
  source: 'Glencoe Business Mathematics, chapter 14 section 5; BCcampus Business Mathematics 1.7',
  compute: (day, terms, tier, receiptDate = NO_DATE, cutoffDay = 0) =>
    discountDate(day, terms, tier, { receiptDate, ...(cutoffDay > 0 ? { cutoffDay } : {}) }),
});

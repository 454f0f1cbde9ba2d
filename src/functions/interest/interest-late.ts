import { lateInterest } from '../../domain/interest/late-interest';
import { yearDays } from '../parameters/balances';
import { interestRate, interestRounding, lateDays, principal } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const interestLate = rowFunction({
  id: 'INTEREST.LATE',
  words: {
    'en-US': {
      title: 'Late interest',
      description: 'Simple interest on a late amount.',
      formula: 'principal × annual rate × days ÷ days of the year, rounded to cents',
      remark: 'daily rounds the interest of one day first, as GOV.UK’s example does.',
    },
    'zh-CN': {
      title: '逾期利息',
      description: '逾期金额的单利利息。',
      formula: '本金 × 年利率 × 天数 ÷ 年天数，四舍五入到分',
      remark: 'daily 先对每日利息取整，如英国政府网站示例。',
    },
  },
  parameters: [principal, interestRate, lateDays, optional(yearDays), optional(interestRounding)],
  answer: 'money',
  example: { inputs: [810, 0.125, 95], answer: 26.35 },
  source: 'Credit Resource Consultancy: 810 at 12.5% for 95 days',
  compute: (amount, rate, days, year, rounding) => lateInterest(amount, rate, days, year, rounding),
});

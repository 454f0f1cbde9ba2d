import { lateInterestByPeriods } from '../../domain/interest/reference-rates';
import { yearDays } from '../parameters/balances';
import { dueDate, paidDate } from '../parameters/dates';
import { datedRates, principal, rateDates } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

export const interestSegments = rowFunction({
  id: 'INTEREST.SEGMENTS',
  words: {
    'en-US': {
      title: 'Late interest with changing rates',
      description: 'Simple interest where the rate changes on the way: each day at the rate of that day.',
      formula: 'Σ principal × rate × days of the stretch ÷ days of the year, rounded once',
      remark:
        'Interest runs from the day after the due date to the day of payment. Rates include the statutory points.',
    },
    'zh-CN': {
      title: '分段逾期利息',
      description: '利率中途变动时的单利利息：每天按当日利率计算。',
      formula: 'Σ 本金 × 利率 × 该段天数 ÷ 年天数，最后取整一次',
      remark: '自到期日次日计息至付款日。利率应已含法定加点。',
    },
  },
  parameters: [principal, dueDate, paidDate, columnOf(rateDates), columnOf(datedRates), optional(yearDays)],
  answer: 'money',
  example: {
    inputs: [100000, '2025-05-31', '2025-07-31', [45658, 45839], [0.1115, 0.1015]],
    answer: 1778.49,
  },
  source: 'Directive 2011/7/EU: rates change on 1 January and 1 July',
  compute: (amount, due, paid, dates, rates, year) =>
    lateInterestByPeriods(
      amount,
      due,
      paid,
      dates.map((from, row) => ({ from, rate: rates[row] ?? Number.NaN })),
      year,
    ),
});

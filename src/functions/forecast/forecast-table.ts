import { calendarOf } from '../calendar/calendar-of';
import { collectionsOutlook, type CurrencyOutlook } from '../../domain/cash-forecast/collections-outlook';
import { receiptDayOf } from '../../domain/cash-forecast/receipt-day';
import type { DayNumber } from '../../domain/calendar/day-number';
import { fault } from '../../domain/fault';
import { roundMoney } from '../../domain/money/round-money';
import { firstFault, positive, whole } from '../../domain/number-checks';
import { sumOf } from '../../domain/sum-of';
import { holidays, weekend, workdays } from '../parameters/business-days';
import { asOf } from '../parameters/dates';
import { forecastWeeks } from '../parameters/forecast';
import {
  customers,
  dueDates,
  invoiceAmounts,
  invoiceDates,
  openAmount,
  paidDates,
} from '../parameters/ledger';
import { tableFunction, type Answer, type AnswerTable } from '../runtime/function-definition';
import { ledgerOfColumns } from '../runtime/ledger-of-columns';
import { leftOutLine } from '../runtime/left-out-line';
import { listOf, optional, optionalRowsOf, rowsOf } from '../runtime/parameter';
import { readableRows } from '../runtime/row-columns';
import { currentLanguage } from '../runtime/speech';
import { titled, type Labels } from '../runtime/titled';
import type { InEveryLanguage } from '../runtime/words';

const TITLES: Labels = {
  'en-US': ['Week', 'From', 'To', 'Expected', 'Median', '80% from', '80% to'],
  'zh-CN': ['周次', '起', '止', '预计回款', '中位数', '80% 区间下限', '80% 区间上限'],
};

interface RestLabels {
  readonly later: string;
  readonly undated: string;
  readonly credits: string;
}

const REST: InEveryLanguage<RestLabels> = {
  'en-US': { later: 'Later', undated: 'No date', credits: 'Credits' },
  'zh-CN': { later: '以后', undated: '无日期', credits: '贷项' },
};

/** A quarter, as the wizard has it. */
const USUAL_WEEKS = 13;

export const forecastTable = tableFunction({
  id: 'FORECAST',
  words: {
    'en-US': {
      title: 'Collections forecast',
      description:
        'What the open invoices of a ledger will bring in, week by week, from how each customer has paid so far.',
      formula:
        'Σ open amount × chance that it is paid in the week, by the lateness of the customer’s own payments; level and band corrected by how forecasts of past weeks came true',
      remark:
        'The figures of the cash forecast wizard, for a ledger in one currency. The weeks and the lines below them add up to all that is open. A long ledger takes seconds.',
    },
    'zh-CN': {
      title: '回款预测表',
      description: '按每个客户以往的付款情况，逐周预测台账未收发票的回款。',
      formula: 'Σ 未收金额 × 当周付款概率，概率取自客户自身的逾期情况；水平与区间按以往各周预测的准确度校正',
      remark:
        '与现金预测向导数值一致，适用于单一币种的台账。各周与其下各行之和等于全部未收金额。台账很长时需数秒。',
    },
  },
  parameters: [
    rowsOf(customers),
    rowsOf(invoiceDates),
    rowsOf(dueDates),
    rowsOf(invoiceAmounts),
    rowsOf(paidDates),
    asOf,
    optionalRowsOf(openAmount),
    optional(forecastWeeks),
    optional(listOf(holidays)),
    optional(listOf(workdays)),
    optional(weekend),
  ],
  example: {
    inputs: [['A', 'A'], [45292, 45658], [45322, 45688], [1000, 2000], [45332, ''], '2025-02-05', null, 2],
    answer: [
      [...TITLES['en-US']],
      [1, '2025-02-06', '2025-02-12', 1049.66, 2000, 0, 2000],
      [2, '2025-02-13', '2025-02-19', 496.18, 0, 0, 2000],
      ['Later', '', '', 454.16, '', '', ''],
      ['No date', '', '', 0, '', '', ''],
      ['Credits', '', '', 0, '', '', ''],
    ],
  },
  source: 'Kaplan and Meier, days to payment; Bühlmann credibility between customers',
  compute: (names, invoiced, due, amounts, paid, day, open, weeks = USUAL_WEEKS, closed, worked, daysOff) => {
    const invalid = firstFault(whole(weeks, 'weeks'), positive(weeks, 'weeks'));
    if (invalid !== undefined) return invalid;
    const columns = {
      customer: names,
      invoiceDate: invoiced,
      dueDate: due,
      paidDate: paid,
      amount: amounts,
      openAmount: open,
      disputed: undefined,
    };
    const { rows, faults } = readableRows(names.length, ...Object.values(columns));
    const ledger = ledgerOfColumns(columns, rows);
    const receiptDay = receiptDayOf(ledger, day, calendarOf(closed, worked, daysOff));
    const [outlook] = collectionsOutlook(ledger, day, { weeks, receiptDay }).currencies;
    if (outlook === undefined) return faults[0] ?? fault('missing', 'blank', 'customer');
    return titled(TITLES, [
      ...weekLines(outlook, day),
      ...restLines(outlook),
      ...leftOutLine(faults, TITLES['en-US'].length),
    ]);
  },
});

function weekLines({ forecast }: CurrencyOutlook, asOf: DayNumber): AnswerTable {
  return forecast.weeks.map(({ outlook, median, bands }, at) => {
    const wide = bands.at(-1);
    const from = asOf + 1 + 7 * at;
    const receipts = [outlook.mean, median, wide?.low ?? 0, wide?.high ?? 0];
    return [at + 1, from, from + 6, ...receipts.map((amount) => roundMoney(amount))];
  });
}

/** What the weeks leave of all that is open. */
function restLines({ open, forecast, unplaced }: CurrencyOutlook): AnswerTable {
  const labels = REST[currentLanguage()];
  const inWeeks = sumOf(forecast.weeks, ({ outlook }) => roundMoney(outlook.mean));
  const line = (label: string, amount: number): readonly Answer[] => [
    label,
    '',
    '',
    roundMoney(amount),
    '',
    '',
    '',
  ];
  return [
    line(labels.later, open - inWeeks),
    line(labels.undated, unplaced.undatedAmount),
    line(labels.credits, unplaced.creditAmount),
  ];
}

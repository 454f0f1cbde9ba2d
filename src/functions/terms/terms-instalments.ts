import { isFault } from '../../domain/fault';
import { instalmentSchedule } from '../../domain/terms/instalments';
import { titled, type Labels } from '../runtime/titled';
import { invoiceAmount, partDates, percents, places } from '../parameters/terms';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

const TITLES: Labels = {
  'en-US': ['Due date', 'Amount'],
  'zh-CN': ['到期日', '金额'],
};

export const termsInstalments = tableFunction({
  id: 'TERMS.INSTALMENTS',
  words: {
    'en-US': {
      title: 'Instalments',
      description:
        'Splits an invoice into instalments by percentages; the last one takes the rounding difference.',
      formula: 'round( amount × percent ÷ 100 ), the last one the rest',
      remark: 'The percentages must add up to 100: 30 is 30%.',
    },
    'zh-CN': {
      title: '分期付款表',
      description: '按百分比将发票金额拆分为各期；最后一期承担尾差。',
      formula: '四舍五入（金额 × 百分比 ÷ 100），最后一期为余额',
      remark: '百分比合计须为 100：30 表示 30%。',
    },
  },
  parameters: [invoiceAmount, columnOf(percents), columnOf(partDates), optional(places)],
  example: {
    inputs: [1000, [30, 70], [44978, 45016]],
    answer: [
      ['Due date', 'Amount'],
      ['2023-02-21', 300],
      ['2023-03-31', 700],
    ],
  },
  source: 'Odoo documentation, payment terms: 30% and 70% of 1,000',
  compute: (amount, parts, dates, decimals) => {
    const schedule = instalmentSchedule(
      amount,
      parts.map((percent, row) => ({ percent, date: dates[row] ?? Number.NaN })),
      decimals,
    );
    return isFault(schedule)
      ? schedule
      : titled(
          TITLES,
          schedule.map((part) => [part.date, part.amount]),
        );
  },
});

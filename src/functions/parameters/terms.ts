import { EOM_MODES } from '../../domain/terms/due-date';
import type { Cell } from '../../cells/cell';
import { readText } from '../../cells/read-cell';
import { isFault, type Outcome } from '../../domain/fault';
import { parseTerms } from '../../domain/terms/parse-terms';
import type { PaymentTerms } from '../../domain/terms/payment-terms';
import { choice, count, date, days, money, parameter } from '../runtime/parameter';

/** A column of terms holds the same few texts over and over: each is parsed once. */
const KNOWN_LIMIT = 500;
const known = new Map<string, Outcome<PaymentTerms>>();

export const terms = parameter<PaymentTerms>('terms', 'text', readTerms, {
  'en-US': { name: 'terms', description: 'Payment terms as text, for example 2/10 net 30.' },
  'zh-CN': { name: '付款条件', description: '付款条件文本，例如 2/10 net 30 或 月结30天。' },
});

export const invoiceAmount = money('invoiceAmount', {
  'en-US': { name: 'invoiceAmount', description: 'Invoice amount that the terms refer to.' },
  'zh-CN': { name: '发票金额', description: '付款条件所针对的发票金额。' },
});

function readTerms(cell: Cell): Outcome<PaymentTerms> {
  const text = readText(cell);
  if (isFault(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseTerms(text);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(text, parsed);
  return parsed;
}

export const tier = count('tier', {
  'en-US': { name: 'tier', description: 'Which discount of the terms, 1 is the best; 1 if left out.' },
  'zh-CN': { name: '折扣档次', description: '第几档折扣，1 为最高档；不填为 1。' },
});

export const eomMode = choice('eomMode', EOM_MODES, {
  'en-US': {
    name: 'eomMode',
    description:
      'How Net n EOM counts: EOM_PLUS_DAYS, DAYS_THEN_EOM or MONTH_END; EOM_PLUS_DAYS if left out.',
  },
  'zh-CN': {
    name: '月结算法',
    description:
      '月结 n 天的算法：EOM_PLUS_DAYS 月末加天数、DAYS_THEN_EOM 加天数后取月末、MONTH_END 第 n/30 个月末；不填为 EOM_PLUS_DAYS。',
  },
});

export const cutoffDay = days('cutoffDay', {
  'en-US': {
    name: 'cutoffDay',
    description:
      'Invoices from this day of the month on count as next month’s; blank or 0 for no such custom.',
  },
  'zh-CN': { name: '截单日', description: '当月该日及以后的发票计入下月；留空或 0 表示无此约定。' },
});

export const monthDay = count('day', {
  'en-US': { name: 'day', description: 'Day of the month on which payment is due; 31 is its last day.' },
  'zh-CN': { name: '付款日', description: '每月的付款日；31 表示月末。' },
});

export const monthsLater = count('months', {
  'en-US': { name: 'months', description: 'Months after the month of the invoice; 1 if left out.' },
  'zh-CN': { name: '月数', description: '发票月份之后的月数；不填为 1。' },
});

export const extraDays = days('days', {
  'en-US': { name: 'days', description: 'Days to add before going to the end of the month.' },
  'zh-CN': { name: '天数', description: '先加的天数，再取月末。' },
});

export const percents = count('percent', {
  'en-US': { name: 'percent', description: 'Percent of the amount in each instalment; together 100.' },
  'zh-CN': { name: '百分比', description: '各期占金额的百分比，合计 100。' },
});

export const partDates = date('date', {
  'en-US': { name: 'date', description: 'Day on which each instalment is due.' },
  'zh-CN': { name: '到期日', description: '各期的到期日。' },
});

export const places = count('places', {
  'en-US': { name: 'places', description: 'Decimal places of the currency; 2 if left out.' },
  'zh-CN': { name: '小数位数', description: '币种的小数位数；不填为 2。' },
});

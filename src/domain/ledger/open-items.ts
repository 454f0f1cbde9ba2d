import type { DayNumber } from '../calendar/day-number';
import { intAt, realAt } from './column-access';
import type { Ledger } from './ledger';
import { openAmountOf } from './open-amount';

/**
 * The open items of a ledger at an as-of date as typed columns, in ledger order: invoices and credits, one entry each.
 * The arrays may be longer than `count`; entries from `count` on mean nothing.
 */
export interface OpenItems {
  readonly count: number;
  /** Record of the item: an index into the ledger's columns. */
  readonly record: Int32Array;
  /** Open amount in base currency; negative for credits. */
  readonly openAmount: Float64Array;
}

/** Records are walked in portions, so that the loop is compiled after the first few of them. */
const PORTION = 4096;

/** Selects the records with an open amount at `asOf`. `rates` is by currency code, see `currencyRates`. */
export function selectOpenItems(ledger: Ledger, asOf: DayNumber, rates: Float64Array): OpenItems {
  let record = new Int32Array(PORTION);
  let amount = new Float64Array(PORTION);
  let count = 0;
  for (let from = 0; from < ledger.rowCount; from += PORTION) {
    if (count + PORTION > record.length) {
      record = grown(record, new Int32Array(2 * record.length));
      amount = grown(amount, new Float64Array(2 * amount.length));
    }
    const to = Math.min(from + PORTION, ledger.rowCount);
    count = selectPortion(ledger, from, to, asOf, rates, record, amount, count);
  }
  return { count, record, openAmount: amount };
}

function selectPortion(
  ledger: Ledger,
  from: number,
  to: number,
  asOf: DayNumber,
  rates: Float64Array,
  record: Int32Array,
  amount: Float64Array,
  start: number,
): number {
  const { invoiceDate, paidDate, amount: fullAmount, statedOpenAmount } = ledger;
  const currency = ledger.currency.codes;
  let count = start;
  for (let i = from; i < to; i++) {
    const open = openAmountOf(
      intAt(invoiceDate, i),
      intAt(paidDate, i),
      realAt(fullAmount, i),
      realAt(statedOpenAmount, i),
      asOf,
    );
    if (open !== 0) {
      record[count] = i;
      amount[count] = open * realAt(rates, intAt(currency, i) + 1);
      count++;
    }
  }
  return count;
}

function grown<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { LINE_WIDTH } from './behaviour-line';
import { addOther, addPaid, behaviourOf, BehaviourSums } from './behaviour-sums';
import type { Ledger } from './ledger';
import { openAmountOf } from './open-amount';
import type { PaymentBehaviour } from './payment-behaviour';

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

/** A ledger parted at an as-of date: what was open, and how what was paid had been paid. */
export interface OpenAndPaid {
  readonly openItems: OpenItems;
  readonly behaviour: PaymentBehaviour;
}

/** Records are walked in portions, so that the loop is compiled after the first few of them. */
const PORTION = 1024;

/** From here on the customers' lines of sums no longer fit into the processor's cache. */
const LINES_IN_CACHE = 16_384;

/** Walks the records once, for both; `rates` is by currency code, see `currencyRates`. */
export function openAndPaid(ledger: Ledger, asOf: DayNumber, rates: Float64Array): OpenAndPaid {
  const customerCount = ledger.customer.values.length;
  const lines = new BehaviourSums(customerCount);
  // Of most ledgers less than a quarter is open.
  const expected = (ledger.rowCount >> 2) + PORTION;
  let record = new Int32Array(expected);
  let openAmount = new Float64Array(expected);
  let count = 0;
  for (let from = 0; from < ledger.rowCount; from += PORTION) {
    if (count + PORTION > record.length) {
      record = grown(record, new Int32Array(2 * record.length));
      openAmount = grown(openAmount, new Float64Array(2 * openAmount.length));
    }
    const to = Math.min(from + PORTION, ledger.rowCount);
    if (customerCount > LINES_IN_CACHE) touchLines(ledger.customer.codes, from, to, lines.sums);
    count = partRecords(ledger, from, to, asOf, rates, lines, record, openAmount, count);
  }
  return { openItems: { count, record, openAmount }, behaviour: behaviourOf(lines, customerCount) };
}

/** The open items alone. */
export function selectOpenItems(ledger: Ledger, asOf: DayNumber, rates: Float64Array): OpenItems {
  return openAndPaid(ledger, asOf, rates).openItems;
}

/** The loop reads its columns without a call for each, which would look at the column anew: `i` stays inside them. */
function partRecords(
  ledger: Ledger,
  from: number,
  to: number,
  asOf: DayNumber,
  rates: Float64Array,
  lines: BehaviourSums,
  record: Int32Array,
  openAmount: Float64Array,
  start: number,
): number {
  const { invoiceDate, dueDate, paidDate, amount, statedOpenAmount } = ledger;
  const { codes: customers } = ledger.customer;
  const { codes: currencies } = ledger.currency;
  const { sums, wholes, rare } = lines;
  let count = start;
  for (let i = from; i < to; i++) {
    const invoiced = invoiceDate[i] as number;
    if (invoiced > asOf) continue;
    const customer = customers[i] as number;
    const paid = paidDate[i] as number;
    const full = amount[i] as number;
    const rate = rates[(currencies[i] as number) + 1] as number;
    if (full > 0 && paid !== NO_DATE && paid <= asOf) {
      addPaid(sums, wholes, rare, customer, invoiced, dueDate[i] as number, paid, full * rate);
      continue;
    }
    addOther(rare, customer);
    const open = openAmountOf(invoiced, paid, full, statedOpenAmount[i] as number, asOf);
    if (open === 0) continue;
    record[count] = i;
    openAmount[count] = open * rate;
    count++;
  }
  return count;
}

/** Has the processor fetch the lines of many records at once; the loop that adds would wait for one after the other. */
function touchLines(customers: Int32Array, from: number, to: number, sums: Float64Array): number {
  let amounts = 0;
  for (let i = from; i < to; i++) {
    const line = (customers[i] as number) * LINE_WIDTH;
    // The last number of a line may lie in the bytes that are fetched next.
    amounts += (sums[line] as number) + (sums[line + LINE_WIDTH - 1] as number);
  }
  return amounts;
}

function grown<T extends Int32Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, intAt, realAt } from './column-access';
import type { Ledger } from './ledger';

/**
 * How every customer has paid until the as-of date: one entry a customer, NaN where there is no evidence.
 * Paid invoices only; credit notes do not count. Amounts weigh in base currency.
 */
export interface PaymentBehaviour {
  /** Every record in scope: open, paid or credit. */
  readonly recordCount: Float64Array;
  readonly paidCount: Float64Array;
  readonly paidLateCount: Float64Array;
  /** Share of the paid invoices with a due date that came late. */
  readonly lateShare: Float64Array;
  /** Amount-weighted mean of paid date − due date; early payments count negative. */
  readonly weightedDaysLate: Float64Array;
  /** The same with early payments as 0. */
  readonly weightedDaysLateFloored: Float64Array;
  /** Plain mean of paid date − due date. */
  readonly meanDaysLate: Float64Array;
  /** Amount-weighted mean of paid date − invoice date. */
  readonly weightedDaysToPay: Float64Array;
  readonly meanDaysToPay: Float64Array;
  /** Most days that a paid invoice came late; 0 when none did. */
  readonly maxDaysLate: Float64Array;
  /** NO_DATE when nothing was paid. */
  readonly lastPaymentDate: Float64Array;
}

// A customer's line of running sums. What lacks a date is counted apart, because hardly anything does.
const RECORDS = 0;
const PAID = 1;
const AMOUNT = 2;
const LATE = 3;
const AMOUNT_LATE_FLOORED = 4;
const AMOUNT_LATE = 5;
const MAX_LATE = 6;
const LAST_PAYMENT = 7;
const DAYS_TO_PAY = 8;
const AMOUNT_TO_PAY = 9;
const DAYS_LATE = 10;
const NO_DUE_DATE = 11;
const AMOUNT_NO_DUE_DATE = 12;
const NO_INVOICE_DATE = 13;
const AMOUNT_NO_INVOICE_DATE = 14;
const WIDTH = 16;
const PORTION = 4096;

/** Measures payment behaviour at `asOf`; `rates` is by currency code, see `currencyRates`. */
export function paymentBehaviour(ledger: Ledger, asOf: DayNumber, rates: Float64Array): PaymentBehaviour {
  const customerCount = ledger.customer.values.length;
  const sums = new Float64Array(customerCount * WIDTH);
  for (let from = 0; from < ledger.rowCount; from += PORTION) {
    addPortion(ledger, from, Math.min(from + PORTION, ledger.rowCount), asOf, rates, sums);
  }
  return behaviourOf(sums, customerCount);
}

function addPortion(
  ledger: Ledger,
  from: number,
  to: number,
  asOf: DayNumber,
  rates: Float64Array,
  sums: Float64Array,
): void {
  const { invoiceDate, dueDate, paidDate, amount } = ledger;
  const customer = ledger.customer.codes;
  const currency = ledger.currency.codes;
  for (let i = from; i < to; i++) {
    const invoiced = intAt(invoiceDate, i);
    if (invoiced > asOf) continue;
    const line = intAt(customer, i) * WIDTH;
    addAt(sums, line + RECORDS, 1);
    const paid = intAt(paidDate, i);
    const full = realAt(amount, i);
    if (paid === NO_DATE || paid > asOf || full <= 0) continue;
    const due = intAt(dueDate, i);
    const weight = full * realAt(rates, intAt(currency, i) + 1);
    addAt(sums, line + PAID, 1);
    addAt(sums, line + AMOUNT, weight);
    sums[line + LAST_PAYMENT] = Math.max(paid, realAt(sums, line + LAST_PAYMENT));
    if (due === NO_DATE) addUndated(sums, line + NO_DUE_DATE, weight);
    else addDaysLate(sums, line, paid - due, weight);
    if (invoiced === NO_DATE) addUndated(sums, line + NO_INVOICE_DATE, weight);
    else {
      addAt(sums, line + DAYS_TO_PAY, paid - invoiced);
      addAt(sums, line + AMOUNT_TO_PAY, weight * (paid - invoiced));
    }
  }
}

function addUndated(sums: Float64Array, at: number, weight: number): void {
  addAt(sums, at, 1);
  addAt(sums, at + 1, weight);
}

function addDaysLate(sums: Float64Array, line: number, daysLate: number, weight: number): void {
  // Whether an invoice came late is a coin toss that a processor cannot foresee, so this goes without a branch.
  const floored = daysLate & ~(daysLate >> 31);
  addAt(sums, line + DAYS_LATE, daysLate);
  addAt(sums, line + AMOUNT_LATE, weight * daysLate);
  addAt(sums, line + LATE, -floored >>> 31);
  addAt(sums, line + AMOUNT_LATE_FLOORED, weight * floored);
  sums[line + MAX_LATE] = Math.max(floored, realAt(sums, line + MAX_LATE));
}

function behaviourOf(sums: Float64Array, customerCount: number): PaymentBehaviour {
  const sum = (offset: number) => sumColumn(sums, offset, customerCount);
  const share = (part: number, whole: number, without: number) =>
    shareColumn(sums, part, whole, without, customerCount);
  return {
    recordCount: sum(RECORDS),
    paidCount: sum(PAID),
    paidLateCount: sum(LATE),
    lateShare: share(LATE, PAID, NO_DUE_DATE),
    weightedDaysLate: share(AMOUNT_LATE, AMOUNT, AMOUNT_NO_DUE_DATE),
    weightedDaysLateFloored: share(AMOUNT_LATE_FLOORED, AMOUNT, AMOUNT_NO_DUE_DATE),
    meanDaysLate: share(DAYS_LATE, PAID, NO_DUE_DATE),
    weightedDaysToPay: share(AMOUNT_TO_PAY, AMOUNT, AMOUNT_NO_INVOICE_DATE),
    meanDaysToPay: share(DAYS_TO_PAY, PAID, NO_INVOICE_DATE),
    maxDaysLate: sum(MAX_LATE),
    lastPaymentDate: sum(LAST_PAYMENT),
  };
}

function sumColumn(sums: Float64Array, offset: number, customerCount: number): Float64Array {
  const column = new Float64Array(customerCount);
  for (let k = 0, at = offset; k < customerCount; k++, at += WIDTH) column[k] = realAt(sums, at);
  return column;
}

function shareColumn(
  sums: Float64Array,
  part: number,
  whole: number,
  without: number,
  customerCount: number,
): Float64Array {
  const column = new Float64Array(customerCount);
  for (let k = 0, line = 0; k < customerCount; k++, line += WIDTH) {
    const base = realAt(sums, line + whole) - realAt(sums, line + without);
    column[k] = base > 0 ? realAt(sums, line + part) / base : Number.NaN;
  }
  return column;
}

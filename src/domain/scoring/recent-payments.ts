import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/**
 * How every customer has paid of late, by due date: one entry a customer, NaN where nothing recent was paid.
 * A payment counts half as much with every half-life that has passed since, and beside its own payments every customer
 * has one of the ledger's average: so that a single payment is neither a habit nor a proof.
 */
export interface RecentPayments {
  /** Mean of paid date − due date; early payments count negative. */
  readonly daysLate: Float64Array;
  /** Share of the payments that came late, 0–1. */
  readonly lateShare: Float64Array;
}

/** Weight of a payment made on the as-of date. Whole weights make sums exact, whatever the order of the rows. */
const FULL_WEIGHT = 65_536;

/** Where the payment index ends: an invoice forgotten for years says no more than one half a year late. */
const EARLIEST = -30;
const LATEST = 180;

// A customer's line of running sums.
const WEIGHT = 0;
const DAYS = 1;
const LATE = 2;
/** A line fills half of what a processor fetches at once. */
const WIDTH = 4;

/** Records are walked in portions, so that the loop is compiled after the first few of them. */
const PORTION = 1024;

/** Reads the paid invoices up to the as-of date once; money and currencies do not matter. */
export function recentPayments(ledger: Ledger, asOf: DayNumber, halfLifeDays: number): RecentPayments {
  const customerCount = ledger.customer.values.length;
  const sums = new Float64Array(customerCount * WIDTH);
  const all = addPayments(ledger, asOf, weightsByAge(halfLifeDays), sums);
  const daysLate = new Float64Array(customerCount);
  const lateShare = new Float64Array(customerCount);
  for (let k = 0, line = 0; k < customerCount; k++, line += WIDTH) {
    const weight = realAt(sums, line + WEIGHT);
    const isKnown = weight > 0;
    const whole = weight + FULL_WEIGHT;
    daysLate[k] = isKnown ? (realAt(sums, line + DAYS) + FULL_WEIGHT * all.meanDaysLate) / whole : Number.NaN;
    lateShare[k] = isKnown ? (realAt(sums, line + LATE) + FULL_WEIGHT * all.lateShare) / whole : Number.NaN;
  }
  return { daysLate, lateShare };
}

/** Adds the payments to their customers' lines; answers the plain means over all of them. */
function addPayments(
  ledger: Ledger,
  asOf: DayNumber,
  weights: Float64Array,
  sums: Float64Array,
): { readonly meanDaysLate: number; readonly lateShare: number } {
  const all = new Float64Array(WIDTH);
  for (let from = 0; from < ledger.rowCount; from += PORTION)
    addPortion(ledger, from, Math.min(from + PORTION, ledger.rowCount), asOf, weights, sums, all);
  const count = realAt(all, WEIGHT);
  if (count === 0) return { meanDaysLate: 0, lateShare: 0 };
  return { meanDaysLate: realAt(all, DAYS) / count, lateShare: realAt(all, LATE) / count };
}

/** The loop reads its columns without a call for each, which would look at the column anew: `i` stays inside them. */
function addPortion(
  { invoiceDate, dueDate, paidDate, amount, customer: { codes } }: Ledger,
  from: number,
  to: number,
  asOf: DayNumber,
  weights: Float64Array,
  sums: Float64Array,
  all: Float64Array,
): void {
  const span = weights.length;
  let [count, days, late] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const paid = paidDate[i] as number;
    const due = dueDate[i] as number;
    if (paid === NO_DATE || paid > asOf || due === NO_DATE) continue;
    if ((amount[i] as number) <= 0 || (invoiceDate[i] as number) > asOf) continue;
    const daysLate = Math.min(LATEST, Math.max(EARLIEST, paid - due));
    // Whether an invoice came late is a coin toss that a processor cannot foresee, so this goes without a branch.
    const isLate = -Math.max(0, daysLate) >>> 31;
    count++;
    days += daysLate;
    late += isLate;
    const age = asOf - paid;
    if (age >= span) continue;
    const weight = weights[age] as number;
    const line = (codes[i] as number) * WIDTH;
    sums[line + WEIGHT] = (sums[line + WEIGHT] as number) + weight;
    sums[line + DAYS] = (sums[line + DAYS] as number) + weight * daysLate;
    sums[line + LATE] = (sums[line + LATE] as number) + weight * isLate;
  }
  addAt(all, WEIGHT, count);
  addAt(all, DAYS, days);
  addAt(all, LATE, late);
}

/** Weight by days since the payment, down to where it rounds to nothing. */
function weightsByAge(halfLifeDays: number): Float64Array {
  const days = Math.ceil(halfLifeDays * (Math.log2(FULL_WEIGHT) + 1));
  return Float64Array.from({ length: days }, (_, age) =>
    Math.round(FULL_WEIGHT * 2 ** (-age / halfLifeDays)),
  );
}

import type { DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { openAmount } from '../ledger/open-amount';
import type { LatenessHistory } from './lateness-history';
import type { PaymentHazard } from './payment-hazard';

/** Which week (0 is the first) the money of each day after the as-of date reaches; −1 is after the last one. */
export type WeekOfDay = Int32Array;

/** By record: the day for which payment is promised; a day that is not after the as-of date is no promise. */
export type PromisedDays = Int32Array;

/** What the open invoices of one currency bring in, by week, as far as chance lets it be told. */
export interface ReceiptChances {
  /** Open invoices with a due date, and their amount. */
  readonly count: number;
  readonly open: number;
  readonly mean: Float64Array;
  /** Variance if every invoice were paid independently of the others. */
  readonly variance: Float64Array;
  /** Natural logarithm of the chance that nothing comes in. */
  readonly logNone: Float64Array;
}

/** Chances above this are certain enough: the logarithm of their complement stays finite. */
const CERTAIN = 1 - 1e-12;

/**
 * Adds up, over the invoices of a history that are open, when they will be paid: every day from the as-of date on has the
 * customer's chance of payment for an invoice as late as this one will then be. One entry a currency of the ledger, at
 * code + 1. A promised invoice is not paid before its day.
 */
export function receiptChances(
  ledger: Ledger,
  history: LatenessHistory,
  hazard: PaymentHazard,
  weekOfDay: WeekOfDay,
  weeks: number,
  promised?: PromisedDays,
): ReceiptChances[] {
  const sums = Array.from({ length: ledger.currency.values.length + 1 }, () => emptySums(weeks));
  const chances = new Float64Array(weeks);
  for (let customer = 0; customer < history.start.length - 1; customer++) {
    let own: Float64Array | undefined;
    for (let i = intAt(history.start, customer); i < intAt(history.start, customer + 1); i++) {
      if (byteAt(history.isPaid, i) === 1) continue;
      const record = intAt(history.record, i);
      const amount = openAmount(ledger, record, history.asOf);
      const into = sums[intAt(ledger.currency.codes, record) + 1];
      if (amount <= 0 || into === undefined) continue;
      own ??= hazard.of(customer);
      const place = hazard.place(customer, intAt(history.until, i) + 1);
      const promise = promised === undefined ? 0 : intAt(promised, record) - history.asOf - 1;
      weekChances(own, place, weekOfDay, chances, promise);
      add(into, amount, chances);
    }
  }
  return sums;
}

/**
 * The chance of payment in each week, for an invoice whose next day stands at `place` of the hazards. What would come before day
 * `notBefore` (0 is the next day) comes on it: payment is promised for then.
 */
export function weekChances(
  hazard: Float64Array,
  place: number,
  weekOfDay: WeekOfDay,
  chances: Float64Array,
  notBefore = 0,
): void {
  chances.fill(0);
  let open = 1;
  const last = hazard.length - 1;
  for (let day = 0; day < weekOfDay.length; day++) {
    const paid = open * realAt(hazard, Math.min(last, place + day));
    const week = day >= notBefore ? intAt(weekOfDay, day) : (weekOfDay[notBefore] ?? -1);
    if (week >= 0) addAt(chances, week, paid);
    open -= paid;
  }
}

interface Sums extends ReceiptChances {
  count: number;
  open: number;
}

function emptySums(weeks: number): Sums {
  const column = () => new Float64Array(weeks);
  return { count: 0, open: 0, mean: column(), variance: column(), logNone: column() };
}

function add(sums: Sums, amount: number, chances: Float64Array): void {
  sums.count++;
  sums.open += amount;
  for (let week = 0; week < chances.length; week++) {
    const chance = realAt(chances, week);
    addAt(sums.mean, week, amount * chance);
    addAt(sums.variance, week, amount * amount * chance * (1 - chance));
    addAt(sums.logNone, week, Math.log1p(-Math.min(CERTAIN, chance)));
  }
}

/** Weeks of seven days from the day after the as-of date; money due on a day off comes on the next business day. */
export function weeksOfDays(
  asOf: DayNumber,
  weeks: number,
  receiptDay: (day: DayNumber) => DayNumber,
): WeekOfDay {
  return Int32Array.from({ length: 7 * weeks }, (_, day) => {
    const week = Math.floor((receiptDay(asOf + 1 + day) - asOf - 1) / 7);
    return week < weeks ? week : -1;
  });
}

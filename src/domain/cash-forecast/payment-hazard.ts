import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { LatenessHistory } from './lateness-history';
import type { UsualLateness } from './usual-lateness';

/** Days late are told apart between these bounds; what lies beyond counts as the bound. */
const EARLIEST_DAY = -180;
const LATEST_DAY = 400;
const DAYS = LATEST_DAY - EARLIEST_DAY + 1;

/** A day's chance is taken from at least so many payments: sparse days share one with their neighbours. */
const PAYMENTS_PER_BLOCK = 8;

/** With less evidence than of so many payments, invoices are taken to come in from the due date on, a tenth of them a day. */
const FEWEST_PAYMENTS = 5;
const ASSUMED_CHANCE = 0.1;

/** How many invoices the portfolio's habit counts for beside a customer's own. */
const PRIOR_INVOICES = 16;

/** A payment is spread over the days around it: few invoices do not tell the very day. */
const NEARBY = [1 / 16, 2 / 16, 3 / 16, 4 / 16, 3 / 16, 2 / 16, 1 / 16];
const REACH = (NEARBY.length - 1) / 2;

/**
 * The chance that an invoice which is still open is paid on a day, by days late: payments of that day over the invoices
 * then awaited (Kaplan and Meier: what is still open is evidence too). Days late are counted from each customer's
 * usual lateness. A customer's own payments and awaited invoices stand beside the portfolio's, which are the prior.
 */
export class PaymentHazard {
  readonly #history: LatenessHistory;
  readonly #usual: UsualLateness;
  readonly #portfolio: Float64Array;
  readonly #own = new DayCounts();
  readonly #hazard = new Float64Array(DAYS);

  constructor(history: LatenessHistory, usual: UsualLateness) {
    this.#history = history;
    this.#usual = usual;
    const all = new DayCounts();
    for (let i = 0; i < history.until.length; i++) all.add(history, i, intAt(usual.ofEntry, i));
    this.#portfolio = portfolioHazard(all);
  }

  /** The hazards of one customer, by place (see `place`); the array is overwritten by the next call. */
  of(customer: number): Float64Array {
    const [from, end] = [intAt(this.#history.start, customer), intAt(this.#history.start, customer + 1)];
    if (from === end) return this.#portfolio;
    const own = this.#own;
    own.clear();
    for (let i = from; i < end; i++) own.add(this.#history, i, intAt(this.#usual.ofCustomer, customer));
    const hazard = this.#hazard;
    hazard.set(this.#portfolio);
    let awaited = 0;
    for (let day = own.first; day <= own.last; day++) {
      awaited += realAt(own.begun, day);
      const prior = PRIOR_INVOICES * realAt(this.#portfolio, day);
      hazard[day] = (realAt(own.paid, day) + prior) / (Math.max(0, awaited) + PRIOR_INVOICES);
    }
    return hazard;
  }

  /** Where in the hazards of a customer a number of days late stands. */
  place(customer: number, daysLate: number): number {
    return placeOf(daysLate - intAt(this.#usual.ofCustomer, customer));
  }
}

/** Invoices and their payments by day, as far as they weigh. */
class DayCounts {
  /** Invoices that begin to be awaited on a day, less those that ended the day before. */
  readonly begun = new Float64Array(DAYS + 1);
  readonly paid = new Float64Array(DAYS);
  /** The days between which there is anything. */
  first = DAYS - 1;
  last = 0;

  clear(): void {
    this.begun.fill(0, this.first, this.last + 2);
    this.paid.fill(0, this.first, this.last + 1);
    this.first = DAYS - 1;
    this.last = 0;
  }

  /** Adds an entry of a history; `shift` is its usual lateness. */
  add({ from, until, isPaid, weight }: LatenessHistory, i: number, shift: number): void {
    const whole = realAt(weight, i);
    const end = intAt(until, i) - shift;
    const begin = placeOf(Math.min(intAt(from, i) - shift, end));
    addAt(this.begun, begin, whole);
    if (byteAt(isPaid, i) === 0) this.#end(placeOf(end), whole);
    else
      for (let k = 0; k < NEARBY.length; k++)
        this.#pay(placeOf(end + k - REACH), begin, whole * (NEARBY[k] as number));
    if (begin < this.first) this.first = begin;
  }

  #pay(place: number, begin: number, part: number): void {
    const day = Math.max(begin, place);
    addAt(this.paid, day, part);
    this.#end(day, part);
  }

  #end(day: number, part: number): void {
    addAt(this.begun, day + 1, -part);
    if (day > this.last) this.last = day;
  }
}

function placeOf(day: number): number {
  return Math.min(DAYS - 1, Math.max(0, day - EARLIEST_DAY));
}

/** Payments over awaited invoices; days with few payments are taken together. */
function portfolioHazard({ begun, paid }: DayCounts): Float64Array {
  const hazard = new Float64Array(DAYS);
  if (paid.reduce((sum, count) => sum + count, 0) < FEWEST_PAYMENTS) {
    return hazard.fill(ASSUMED_CHANCE, placeOf(0));
  }
  let awaited = 0;
  let [first, payments, invoices, chance] = [0, 0, 0, 0];
  for (let day = 0; day < DAYS; day++) {
    awaited = Math.max(0, awaited + realAt(begun, day));
    payments += realAt(paid, day);
    invoices += awaited;
    if (payments < PAYMENTS_PER_BLOCK && day < DAYS - 1) continue;
    if (invoices > 1e-9) chance = Math.min(1, payments / invoices);
    hazard.fill(chance, first, day + 1);
    [first, payments, invoices] = [day + 1, 0, 0];
  }
  return hazard;
}

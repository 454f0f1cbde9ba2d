import { NO_DATE, type DayNumber } from '../calendar/day-number';
import {
  AMOUNT,
  AMOUNT_LATE,
  AMOUNT_LATE_FLOORED,
  AMOUNT_NO_DUE_DATE,
  AMOUNT_NO_INVOICE_DATE,
  AMOUNT_TO_PAY,
  DAYS_LATE,
  DAYS_TO_PAY,
  LAST_PAYMENT,
  LATE,
  LINE_WIDTH,
  MAX_LATE,
  NO_DUE_DATE,
  NO_INVOICE_DATE,
  OTHERS,
  PAID,
  RARE_WIDTH,
  WHOLE_LINE_WIDTH,
} from './behaviour-line';
import { addAt, intAt, realAt } from './column-access';
import { neighbouringColumns } from './neighbouring-columns';
import type { PaymentBehaviour } from './payment-behaviour';

/** The running sums of all customers, one line each; see the places in `behaviour-line`. */
export class BehaviourSums {
  readonly sums: Float64Array;
  /** The bytes of `sums` as whole numbers. */
  readonly wholes: Int32Array;
  readonly rare: Float64Array;

  constructor(customerCount: number) {
    this.sums = new Float64Array(customerCount * LINE_WIDTH);
    this.wholes = new Int32Array(this.sums.buffer);
    this.rare = new Float64Array(customerCount * RARE_WIDTH);
  }
}

/** Counts a record that is no paid invoice. */
export function addOther(rare: Float64Array, customer: number): void {
  addAt(rare, customer * RARE_WIDTH + OTHERS, 1);
}

/**
 * Adds an invoice that was paid; `weight` is its amount in base currency. Nine records in ten come through here, hence the
 * sums without a call for each.
 */
export function addPaid(
  sums: Float64Array,
  wholes: Int32Array,
  rare: Float64Array,
  customer: number,
  invoiced: DayNumber,
  due: DayNumber,
  paid: DayNumber,
  weight: number,
): void {
  const line = customer * LINE_WIDTH;
  const whole = customer * WHOLE_LINE_WIDTH;
  wholes[whole + PAID] = (wholes[whole + PAID] as number) + 1;
  sums[line + AMOUNT] = (sums[line + AMOUNT] as number) + weight;
  raiseTo(wholes, whole + LAST_PAYMENT, paid);
  if (due === NO_DATE) addUndated(rare, customer * RARE_WIDTH + NO_DUE_DATE, weight);
  else {
    const daysLate = paid - due;
    const floored = flooredDays(daysLate);
    sums[line + DAYS_LATE] = (sums[line + DAYS_LATE] as number) + daysLate;
    sums[line + AMOUNT_LATE] = (sums[line + AMOUNT_LATE] as number) + weight * daysLate;
    wholes[whole + LATE] = (wholes[whole + LATE] as number) + (-floored >>> 31);
    sums[line + AMOUNT_LATE_FLOORED] = (sums[line + AMOUNT_LATE_FLOORED] as number) + weight * floored;
    raiseTo(wholes, whole + MAX_LATE, floored);
  }
  if (invoiced === NO_DATE) addUndated(rare, customer * RARE_WIDTH + NO_INVOICE_DATE, weight);
  else {
    const daysToPay = paid - invoiced;
    sums[line + DAYS_TO_PAY] = (sums[line + DAYS_TO_PAY] as number) + daysToPay;
    sums[line + AMOUNT_TO_PAY] = (sums[line + AMOUNT_TO_PAY] as number) + weight * daysToPay;
  }
}

// Whether an invoice came late, or later than those before, is a toss-up that a processor cannot foresee: both go
// without a branch.

/** The days, or 0 where there are fewer. */
function flooredDays(days: number): number {
  return days & ~(days >> 31);
}

function raiseTo(wholes: Int32Array, at: number, days: number): void {
  const present = wholes[at] as number;
  wholes[at] = present + flooredDays(days - present);
}

function addUndated(rare: Float64Array, at: number, weight: number): void {
  addAt(rare, at, 1);
  addAt(rare, at + 1, weight);
}

/** The behaviour that the lines of all customers add up to. */
export function behaviourOf(lines: BehaviourSums, customerCount: number): PaymentBehaviour {
  const behaviour = emptyBehaviour(customerCount);
  for (let k = 0; k < customerCount; k++) {
    setCounts(behaviour, k, lines);
    setMeans(behaviour, k, lines);
  }
  return behaviour;
}

function emptyBehaviour(customerCount: number): PaymentBehaviour {
  const column = neighbouringColumns(customerCount, 11);
  return {
    recordCount: column(0),
    paidCount: column(1),
    paidLateCount: column(2),
    lateShare: column(3),
    weightedDaysLate: column(4),
    weightedDaysLateFloored: column(5),
    meanDaysLate: column(6),
    weightedDaysToPay: column(7),
    meanDaysToPay: column(8),
    maxDaysLate: column(9),
    lastPaymentDate: column(10),
  };
}

function setCounts(behaviour: PaymentBehaviour, k: number, { wholes, rare }: BehaviourSums): void {
  const whole = k * WHOLE_LINE_WIDTH;
  const paid = intAt(wholes, whole + PAID);
  behaviour.recordCount[k] = paid + realAt(rare, k * RARE_WIDTH + OTHERS);
  behaviour.paidCount[k] = paid;
  behaviour.paidLateCount[k] = intAt(wholes, whole + LATE);
  behaviour.maxDaysLate[k] = intAt(wholes, whole + MAX_LATE);
  behaviour.lastPaymentDate[k] = intAt(wholes, whole + LAST_PAYMENT);
}

function setMeans(behaviour: PaymentBehaviour, k: number, { sums, wholes, rare }: BehaviourSums): void {
  const line = k * LINE_WIDTH;
  const whole = k * WHOLE_LINE_WIDTH;
  const rarely = k * RARE_WIDTH;
  const paid = intAt(wholes, whole + PAID);
  const amount = realAt(sums, line + AMOUNT);
  const due = paid - realAt(rare, rarely + NO_DUE_DATE);
  const amountDue = amount - realAt(rare, rarely + AMOUNT_NO_DUE_DATE);
  behaviour.lateShare[k] = quotient(intAt(wholes, whole + LATE), due);
  behaviour.meanDaysLate[k] = quotient(realAt(sums, line + DAYS_LATE), due);
  behaviour.weightedDaysLate[k] = quotient(realAt(sums, line + AMOUNT_LATE), amountDue);
  behaviour.weightedDaysLateFloored[k] = quotient(realAt(sums, line + AMOUNT_LATE_FLOORED), amountDue);
  const invoiced = paid - realAt(rare, rarely + NO_INVOICE_DATE);
  const amountInvoiced = amount - realAt(rare, rarely + AMOUNT_NO_INVOICE_DATE);
  behaviour.meanDaysToPay[k] = quotient(realAt(sums, line + DAYS_TO_PAY), invoiced);
  behaviour.weightedDaysToPay[k] = quotient(realAt(sums, line + AMOUNT_TO_PAY), amountInvoiced);
}

function quotient(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

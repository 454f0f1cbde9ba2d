import { NO_DATE, type DayNumber } from '../calendar/day-number';
import {
  PAID,
  AMOUNT,
  LATE,
  AMOUNT_LATE_FLOORED,
  AMOUNT_LATE,
  MAX_LATE,
  LAST_PAYMENT,
  DAYS_LATE,
  DAYS_TO_PAY,
  AMOUNT_TO_PAY,
  OTHERS,
  NO_DUE_DATE,
  AMOUNT_NO_DUE_DATE,
  NO_INVOICE_DATE,
  AMOUNT_NO_INVOICE_DATE,
  BEHAVIOUR_WIDTH,
} from './behaviour-line';
import { addAt, realAt } from './column-access';
import type { PaymentBehaviour } from './payment-behaviour';
import { neighbouringColumns } from './neighbouring-columns';

/** Counts a record that is no paid invoice. */
export function addOther(sums: Float64Array, line: number): void {
  sums[line + OTHERS] = (sums[line + OTHERS] as number) + 1;
}

/**
 * Adds an invoice that was paid to the line of its customer; `weight` is its amount in base currency. Nine records in ten
 * come through here, hence the sums without a call for each: the caller keeps `line` inside.
 */
export function addPaid(
  sums: Float64Array,
  line: number,
  invoiced: DayNumber,
  due: DayNumber,
  paid: DayNumber,
  weight: number,
): void {
  sums[line + PAID] = (sums[line + PAID] as number) + 1;
  sums[line + AMOUNT] = (sums[line + AMOUNT] as number) + weight;
  sums[line + LAST_PAYMENT] = Math.max(sums[line + LAST_PAYMENT] as number, paid);
  if (due === NO_DATE) addUndated(sums, line + NO_DUE_DATE, weight);
  else {
    const daysLate = paid - due;
    // Whether an invoice came late is a coin toss that a processor cannot foresee, so this goes without a branch.
    const floored = daysLate & ~(daysLate >> 31);
    sums[line + DAYS_LATE] = (sums[line + DAYS_LATE] as number) + daysLate;
    sums[line + AMOUNT_LATE] = (sums[line + AMOUNT_LATE] as number) + weight * daysLate;
    sums[line + LATE] = (sums[line + LATE] as number) + (-floored >>> 31);
    sums[line + AMOUNT_LATE_FLOORED] = (sums[line + AMOUNT_LATE_FLOORED] as number) + weight * floored;
    sums[line + MAX_LATE] = Math.max(sums[line + MAX_LATE] as number, floored);
  }
  if (invoiced === NO_DATE) addUndated(sums, line + NO_INVOICE_DATE, weight);
  else {
    const daysToPay = paid - invoiced;
    sums[line + DAYS_TO_PAY] = (sums[line + DAYS_TO_PAY] as number) + daysToPay;
    sums[line + AMOUNT_TO_PAY] = (sums[line + AMOUNT_TO_PAY] as number) + weight * daysToPay;
  }
}

function addUndated(sums: Float64Array, at: number, weight: number): void {
  addAt(sums, at, 1);
  addAt(sums, at + 1, weight);
}

/** The behaviour that the lines of all customers add up to. */
export function behaviourOf(sums: Float64Array, customerCount: number): PaymentBehaviour {
  const behaviour = emptyBehaviour(customerCount);
  for (let k = 0, line = 0; k < customerCount; k++, line += BEHAVIOUR_WIDTH) {
    setCounts(behaviour, k, sums, line);
    setMeans(behaviour, k, sums, line);
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

function setCounts(behaviour: PaymentBehaviour, k: number, sums: Float64Array, line: number): void {
  behaviour.recordCount[k] = realAt(sums, line + PAID) + realAt(sums, line + OTHERS);
  behaviour.paidCount[k] = realAt(sums, line + PAID);
  behaviour.paidLateCount[k] = realAt(sums, line + LATE);
  behaviour.maxDaysLate[k] = realAt(sums, line + MAX_LATE);
  behaviour.lastPaymentDate[k] = realAt(sums, line + LAST_PAYMENT);
}

function setMeans(behaviour: PaymentBehaviour, k: number, sums: Float64Array, line: number): void {
  const paid = realAt(sums, line + PAID);
  const amount = realAt(sums, line + AMOUNT);
  const due = paid - realAt(sums, line + NO_DUE_DATE);
  const amountDue = amount - realAt(sums, line + AMOUNT_NO_DUE_DATE);
  behaviour.lateShare[k] = quotient(realAt(sums, line + LATE), due);
  behaviour.meanDaysLate[k] = quotient(realAt(sums, line + DAYS_LATE), due);
  behaviour.weightedDaysLate[k] = quotient(realAt(sums, line + AMOUNT_LATE), amountDue);
  behaviour.weightedDaysLateFloored[k] = quotient(realAt(sums, line + AMOUNT_LATE_FLOORED), amountDue);
  const invoiced = paid - realAt(sums, line + NO_INVOICE_DATE);
  const amountInvoiced = amount - realAt(sums, line + AMOUNT_NO_INVOICE_DATE);
  behaviour.meanDaysToPay[k] = quotient(realAt(sums, line + DAYS_TO_PAY), invoiced);
  behaviour.weightedDaysToPay[k] = quotient(realAt(sums, line + AMOUNT_TO_PAY), amountInvoiced);
}

function quotient(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

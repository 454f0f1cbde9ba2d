import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, realAt } from './column-access';
import type { PaymentBehaviour } from './payment-behaviour';
import { neighbouringColumns } from './neighbouring-columns';

// A customer's line of running sums. What lacks a date is counted apart, because hardly anything does.
const PAID = 0;
const AMOUNT = 1;
const LATE = 2;
const AMOUNT_LATE_FLOORED = 3;
const AMOUNT_LATE = 4;
const MAX_LATE = 5;
const LAST_PAYMENT = 6;
const DAYS_LATE = 7;
const DAYS_TO_PAY = 8;
const AMOUNT_TO_PAY = 9;
const OTHERS = 10;
const NO_DUE_DATE = 11;
const AMOUNT_NO_DUE_DATE = 12;
const NO_INVOICE_DATE = 13;
const AMOUNT_NO_INVOICE_DATE = 14;

/** Length of a customer's line. */
export const BEHAVIOUR_WIDTH = 16;

/** Counts a record that is no paid invoice. */
export function addOther(sums: Float64Array, line: number): void {
  addAt(sums, line + OTHERS, 1);
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
  if (paid > (sums[line + LAST_PAYMENT] as number)) sums[line + LAST_PAYMENT] = paid;
  if (due === NO_DATE) addUndated(sums, line + NO_DUE_DATE, weight);
  else {
    const daysLate = paid - due;
    // Whether an invoice came late is a coin toss that a processor cannot foresee, so this goes without a branch.
    const floored = daysLate & ~(daysLate >> 31);
    sums[line + DAYS_LATE] = (sums[line + DAYS_LATE] as number) + daysLate;
    sums[line + AMOUNT_LATE] = (sums[line + AMOUNT_LATE] as number) + weight * daysLate;
    sums[line + LATE] = (sums[line + LATE] as number) + (-floored >>> 31);
    sums[line + AMOUNT_LATE_FLOORED] = (sums[line + AMOUNT_LATE_FLOORED] as number) + weight * floored;
    if (floored > (sums[line + MAX_LATE] as number)) sums[line + MAX_LATE] = floored;
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

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber, notZero } from '../number-checks';
import { sumOf } from '../sum-of';

/** An amount and a number of days: from invoice to payment, or from due date to payment. */
export interface AmountDays {
  readonly amount: number;
  readonly days: number;
}

/** An invoice's amount with its due date and the day it was paid; NO_DATE while it is open. */
export interface Payment {
  readonly amount: number;
  readonly dueDate: DayNumber;
  readonly paidDate: DayNumber;
}

/** Mean of days, weighted by amount: paid − invoice date gives days to pay. Nothing to weigh: zero division. */
export function weightedDays(payments: readonly AmountDays[]): Outcome<number> {
  const total = sumOf(payments, ({ amount }) => amount);
  return (
    firstFault(
      ...payments.flatMap(({ amount, days }) => [isNumber(amount, 'amount'), isNumber(days, 'days')]),
      divisor(total, 'amount'),
    ) ?? sumOf(payments, ({ amount, days }) => amount * days) / total
  );
}

/** Plain mean of the days from invoice to payment. */
export function averageDaysToPay(days: readonly number[]): Outcome<number> {
  return (
    firstFault(...days.map((count) => isNumber(count, 'days')), notZero(days.length, 'days')) ??
    sumOf(days, (count) => count) / days.length
  );
}

/**
 * Weighted days late of what has been paid: early payments count negative, or as 0 with `floorAtZero`.
 * Open items are left out, so show the oldest of them beside it: who stops paying keeps a good figure.
 */
export function weightedDaysLate(payments: readonly Payment[], floorAtZero = false): Outcome<number> {
  const paid = payments.filter(({ dueDate, paidDate }) => dueDate !== NO_DATE && paidDate !== NO_DATE);
  return weightedDays(
    paid.map(({ amount, dueDate, paidDate }) => {
      const days = paidDate - dueDate;
      return { amount, days: floorAtZero ? Math.max(0, days) : days };
    }),
  );
}

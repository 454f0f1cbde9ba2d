import { civilDateOf, dayNumberOf } from '../calendar/civil-date';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative } from '../number-checks';

/** A rate and the first day it holds. */
export interface DatedRate {
  readonly from: DayNumber;
  readonly rate: number;
}

/** The rate that holds on a day; none before the first one. */
export function rateOn(day: DayNumber, rates: readonly DatedRate[]): Outcome<number> {
  const latest = rates.reduce<DatedRate | undefined>(
    (best, next) => (next.from <= day && (best === undefined || next.from > best.from) ? next : best),
    undefined,
  );
  return latest?.rate ?? fault('missing', 'historyTooShort', 'rates');
}

/**
 * The reference rate of a late debt in the United Kingdom: the one of the half-year in which interest starts to run,
 * which stays for that debt however rates move later (SI 2002/1675). `rates` holds one rate a half-year, each from
 * 1 January or 1 July on; that is the Bank Rate of the day before.
 */
export function ukReferenceRate(interestStarts: DayNumber, rates: readonly DatedRate[]): Outcome<number> {
  if (interestStarts === NO_DATE) return fault('missing', 'blank', 'interestStarts');
  const { year, month } = civilDateOf(interestStarts);
  return rateOn(dayNumberOf(year, month <= 6 ? 1 : 7, 1), rates);
}

/**
 * Simple interest where the rate changes on the way (EU: on 1 January and 1 July): each day from the day after the due
 * date to the day of payment at the rate of that day, rounded once.
 */
export function lateInterestByPeriods(
  principal: number,
  dueDate: DayNumber,
  paidDate: DayNumber,
  rates: readonly DatedRate[],
  yearDays = 365,
): Outcome<number> {
  const invalid = firstFault(
    notNegative(principal, 'principal'),
    dueDate === NO_DATE ? fault('missing', 'blank', 'dueDate') : undefined,
    paidDate === NO_DATE ? fault('missing', 'blank', 'paidDate') : undefined,
    ...rates.map(({ rate }) => notNegative(rate, 'rates')),
  );
  if (invalid !== undefined) return invalid;
  if (paidDate <= dueDate) return 0;
  const first = rateOn(dueDate + 1, rates);
  if (typeof first !== 'number') return first;
  return roundMoney((principal * rateDays(dueDate, paidDate, rates)) / yearDays);
}

/** Σ rate × days of every stretch of days with one rate, from the day after the due date to the day of payment. */
export function rateDays(dueDate: DayNumber, paidDate: DayNumber, rates: readonly DatedRate[]): number {
  const sorted = [...rates].sort((a, b) => a.from - b.from);
  return sorted.reduce((sum, { from, rate }, at) => {
    const start = Math.max(from, dueDate + 1);
    const end = Math.min((sorted[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1, paidDate);
    return sum + rate * Math.max(0, end - start + 1);
  }, 0);
}

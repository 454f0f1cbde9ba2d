import { civilDateOf } from '../calendar/civil-date';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { dayOfMonth } from '../calendar/month';
import { fault, type Outcome } from '../fault';
import { firstFault, notNegative, positive, whole, type Check } from '../number-checks';

/** Day `day` of the month `months` on; an invoice after the cut-off day gets one month more (Zuora's proximo terms). */
export function dueDateProximo(
  invoiceDate: DayNumber,
  day: number,
  months: number,
  cutoffDay: number,
): Outcome<DayNumber> {
  if (invoiceDate === NO_DATE) return fault('missing', 'blank', 'invoiceDate');
  const extra = civilDateOf(invoiceDate).day > cutoffDay ? 1 : 0;
  return (
    firstFault(...dayChecks(day), whole(months, 'months'), notNegative(months, 'months')) ??
    dayOfMonth(invoiceDate, months + extra, day)
  );
}

/** Adds days, goes to the end of that month, then to day `day` of the next one (Odoo's "days end of month on the"). */
export function dueDateAfterMonthEnd(invoiceDate: DayNumber, days: number, day: number): Outcome<DayNumber> {
  if (invoiceDate === NO_DATE) return fault('missing', 'blank', 'invoiceDate');
  return (
    firstFault(whole(days, 'days'), notNegative(days, 'days'), ...dayChecks(day)) ??
    dayOfMonth(invoiceDate + days, 1, day)
  );
}

/** A day of a month; one that a shorter month does not have is its last. */
function dayChecks(day: number): readonly Check[] {
  return [
    whole(day, 'day'),
    positive(day, 'day'),
    day > 31 ? fault('outOfRange', 'tooLarge', 'day') : undefined,
  ];
}

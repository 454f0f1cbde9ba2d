import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, type Outcome } from '../fault';
import { firstFault, notNegative } from '../number-checks';

/**
 * Days overdue: 0 on the due date, 1 the day after. A paid item stays as late as it was when it was paid.
 * `isSigned` answers days left as negative days; otherwise what is not overdue, or by no more than the days of grace,
 * is 0 — and beyond the grace every day counts, because age runs from the due date.
 */
export function daysOverdue(
  dueDate: DayNumber,
  asOf: DayNumber,
  isSigned = false,
  graceDays = 0,
  paidDate: DayNumber = NO_DATE,
): Outcome<number> {
  const invalid = firstFault(
    dueDate === NO_DATE ? fault('missing', 'blank', 'dueDate') : undefined,
    asOf === NO_DATE ? fault('missing', 'blank', 'asOf') : undefined,
    notNegative(graceDays, 'graceDays'),
  );
  if (invalid !== undefined) return invalid;
  const until = paidDate === NO_DATE ? asOf : Math.min(asOf, paidDate);
  const days = until - dueDate;
  if (isSigned) return days;
  return days > graceDays ? days : 0;
}

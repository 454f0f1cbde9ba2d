import {
  adjustToBusinessDay,
  WEEKENDS_ONLY,
  type BusinessCalendar,
  type BusinessDayConvention,
} from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, type Outcome } from '../fault';
import { firstFault, isNumber } from '../number-checks';

/**
 * The day on which a customer will probably pay: due date plus its usual days late (halves up), on a business day.
 * A day that is past already becomes the next business day after the as-of date.
 */
export function expectedPayDate(
  dueDate: DayNumber,
  averageDaysLate: number,
  asOf: DayNumber,
  convention: BusinessDayConvention = 'following',
  calendar: BusinessCalendar = WEEKENDS_ONLY,
): Outcome<DayNumber> {
  const invalid = firstFault(
    dueDate === NO_DATE ? fault('missing', 'blank', 'dueDate') : undefined,
    asOf === NO_DATE ? fault('missing', 'blank', 'asOf') : undefined,
    isNumber(averageDaysLate, 'averageDaysLate'),
  );
  if (invalid !== undefined) return invalid;
  const usual = adjustToBusinessDay(dueDate + Math.floor(averageDaysLate + 0.5), convention, calendar);
  if (usual > asOf) return usual;
  const next = adjustToBusinessDay(asOf + 1, convention, calendar);
  // Moving back from the weekend would say that it was paid already.
  return next > asOf ? next : adjustToBusinessDay(asOf + 1, 'following', calendar);
}

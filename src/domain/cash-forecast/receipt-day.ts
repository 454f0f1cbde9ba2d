import { adjustToBusinessDay, isBusinessDay, type BusinessCalendar } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { weekdayOf } from '../calendar/weekday';
import { intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/** Fewer receipts on days of the weekend than these, and money does not move on them. */
const WEEKEND_SHARE = 0.02;

/**
 * The day on which money that is expected on a day arrives: the next business day. Weekends count as days off only where the
 * ledger's own receipts, known at the as-of date, leave them out; holidays and make-up workdays always count.
 */
export function receiptDayOf(
  ledger: Ledger,
  asOf: DayNumber,
  calendar: BusinessCalendar,
): (day: DayNumber) => DayNumber {
  const weekend = hasWeekendReceipts(ledger, asOf, calendar) ? [] : calendar.weekend;
  const days: BusinessCalendar = { ...calendar, weekend };
  return (day) => (isBusinessDay(day, days) ? day : adjustToBusinessDay(day, 'following', days));
}

function hasWeekendReceipts(ledger: Ledger, asOf: DayNumber, { weekend }: BusinessCalendar): boolean {
  let [onWeekends, all] = [0, 0];
  for (let i = 0; i < ledger.rowCount; i++) {
    const paid = intAt(ledger.paidDate, i);
    if (paid === NO_DATE || paid > asOf) continue;
    all++;
    if (weekend.includes(weekdayOf(paid))) onWeekends++;
  }
  return onWeekends > WEEKEND_SHARE * all;
}

import { WEEKENDS_ONLY, type BusinessCalendar } from '../../domain/calendar/business-day';
import type { DayNumber } from '../../domain/calendar/day-number';

type Days = readonly DayNumber[] | undefined;

/** All rows of a call share one list: it becomes a set once. */
const known = new WeakMap<readonly DayNumber[], ReadonlySet<DayNumber>>();

/** Saturdays and Sundays off, and the holidays, less the make-up workdays. */
export function calendarOf(holidays: Days, workdays: Days): BusinessCalendar {
  if (holidays === undefined && workdays === undefined) return WEEKENDS_ONLY;
  return {
    ...WEEKENDS_ONLY,
    holidays: holidays === undefined ? WEEKENDS_ONLY.holidays : setOf(holidays),
    workdays: workdays === undefined ? WEEKENDS_ONLY.workdays : setOf(workdays),
  };
}

function setOf(days: readonly DayNumber[]): ReadonlySet<DayNumber> {
  const before = known.get(days);
  if (before !== undefined) return before;
  const made = new Set(days);
  known.set(days, made);
  return made;
}

import { WEEKENDS_ONLY, type BusinessCalendar } from '../../domain/calendar/business-day';
import type { DayNumber } from '../../domain/calendar/day-number';
import { weekendDays, type WeekendName } from '../../domain/calendar/weekend';

type Days = readonly DayNumber[] | undefined;

/** All rows of a call share one list: it becomes a set once. */
const known = new WeakMap<readonly DayNumber[], ReadonlySet<DayNumber>>();

/** The weekend (Saturday and Sunday where not given) and the holidays off, less the make-up workdays. */
export function calendarOf(holidays: Days, workdays: Days, weekend?: WeekendName): BusinessCalendar {
  if (holidays === undefined && workdays === undefined && weekend === undefined) return WEEKENDS_ONLY;
  return {
    weekend: weekend === undefined ? WEEKENDS_ONLY.weekend : weekendDays(weekend),
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

import type { DayNumber } from './day-number';

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The day of the week. Serials before March 1900 count a day that never was, hence the shift. */
export function weekdayOf(day: DayNumber): Weekday {
  const sinceSaturday = day < 60 ? day + 1 : day;
  return ((sinceSaturday + 6) % 7) as Weekday;
}

import { civilDateOf } from './civil-date';
import type { DayNumber } from './day-number';
import { weekdayOf, type Weekday } from './weekday';

/** What to do with a date that is not a business day, as FpML and ISDA name it. */
export const BUSINESS_DAY_CONVENTIONS = [
  'none',
  'following',
  'preceding',
  'modified_following',
  'modified_preceding',
  'nearest',
] as const;

export type BusinessDayConvention = (typeof BUSINESS_DAY_CONVENTIONS)[number];

/** Which days are worked: a make-up workday (China's 调休) overrides weekend and holiday. */
export interface BusinessCalendar {
  readonly weekend: readonly Weekday[];
  readonly holidays: ReadonlySet<DayNumber>;
  readonly workdays: ReadonlySet<DayNumber>;
}

/** Saturday and Sunday off, no holidays: what a calendar is until somebody fills it. */
export const WEEKENDS_ONLY: BusinessCalendar = { weekend: [6, 0], holidays: new Set(), workdays: new Set() };

export function isBusinessDay(day: DayNumber, calendar: BusinessCalendar): boolean {
  if (calendar.workdays.has(day)) return true;
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.holidays.has(day);
}

/** The date moved to a business day by the convention; a business day stays where it is. */
export function adjustToBusinessDay(
  day: DayNumber,
  convention: BusinessDayConvention,
  calendar: BusinessCalendar = WEEKENDS_ONLY,
): DayNumber {
  if (convention === 'none' || isBusinessDay(day, calendar)) return day;
  switch (convention) {
    case 'following':
      return step(day, 1, calendar);
    case 'preceding':
      return step(day, -1, calendar);
    case 'modified_following':
      return withinMonth(day, 1, calendar);
    case 'modified_preceding':
      return withinMonth(day, -1, calendar);
    case 'nearest':
      return step(day, weekdayOf(day) <= 1 ? 1 : -1, calendar);
  }
}

/** The next business day in a direction, or the other way when that one leaves the month. */
function withinMonth(day: DayNumber, direction: 1 | -1, calendar: BusinessCalendar): DayNumber {
  const moved = step(day, direction, calendar);
  return inSameMonth(day, moved) ? moved : step(day, direction === 1 ? -1 : 1, calendar);
}

function step(day: DayNumber, direction: 1 | -1, calendar: BusinessCalendar): DayNumber {
  let moved = day + direction;
  while (!isBusinessDay(moved, calendar)) moved += direction;
  return moved;
}

function inSameMonth(one: DayNumber, other: DayNumber): boolean {
  const a = civilDateOf(one);
  const b = civilDateOf(other);
  return a.month === b.month && a.year === b.year;
}

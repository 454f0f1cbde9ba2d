import { civilDateOf, dayNumberOf, daysInMonth } from './civil-date';
import type { DayNumber } from './day-number';

/** The last day of the month, `monthsLater` months on (negative: earlier). */
export function monthEnd(day: DayNumber, monthsLater = 0): DayNumber {
  return dayOfMonth(day, monthsLater, 31);
}

/** The same day of the month `months` later, clamped to that month's length (31 January + 1 = 28 or 29 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  return dayOfMonth(day, months, civilDateOf(day).day);
}

/** Day `dayWanted` of the month that lies `monthsLater` months on, clamped to its length. */
export function dayOfMonth(day: DayNumber, monthsLater: number, dayWanted: number): DayNumber {
  const { year, month } = civilDateOf(day);
  const months = year * 12 + month - 1 + monthsLater;
  const targetYear = Math.floor(months / 12);
  const targetMonth = months - targetYear * 12 + 1;
  return dayNumberOf(targetYear, targetMonth, Math.min(dayWanted, daysInMonth(targetYear, targetMonth)));
}

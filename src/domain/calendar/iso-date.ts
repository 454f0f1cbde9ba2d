import { civilDateOf } from './civil-date';
import { NO_DATE, type DayNumber } from './day-number';

/** The day as ISO text (2025-03-05); no date is the empty text. */
export function isoDate(day: DayNumber): string {
  if (day === NO_DATE) return '';
  const { year, month, day: dayOfMonth } = civilDateOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

import { civilDateOf } from './civil-date';
import type { DayNumber } from './day-number';

/** First and last year whose holidays a calendar lists. */
export interface CoveredYears {
  readonly from: number;
  readonly to: number;
}

/**
 * The years from the first to the last day whose holidays the calendar does not list, rising: on those days only
 * weekends are known. All of them where the calendar covers none (null).
 */
export function yearsNotCovered(
  first: DayNumber,
  last: DayNumber,
  covered: CoveredYears | null,
): readonly number[] {
  const from = civilDateOf(first).year;
  const years = Array.from({ length: civilDateOf(last).year - from + 1 }, (_, at) => from + at);
  return covered === null ? years : years.filter((year) => year < covered.from || year > covered.to);
}

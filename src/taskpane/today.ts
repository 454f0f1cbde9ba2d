import { dayNumberOf } from '../domain/calendar/civil-date';
import type { DayNumber } from '../domain/calendar/day-number';

/** The civil date on this computer's clock: the pane is the only place that has one. */
export function today(now: Date = new Date()): DayNumber {
  return dayNumberOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

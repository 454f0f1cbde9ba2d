import type { WeekendName } from '../../domain/calendar/weekend';

interface CalendarRules {
  readonly weekend: WeekendName;
  /** First and last year whose holidays the calendar lists; null while nobody has said so. */
  readonly coveredFrom: number | null;
  readonly coveredTo: number | null;
}

export const STANDARD_CALENDAR_RULES: CalendarRules = {
  weekend: 'saturdaySunday',
  coveredFrom: null,
  coveredTo: null,
};

import { WEEKEND_NAMES } from '../../domain/calendar/weekend';
import { year } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_CALENDAR_RULES } from '../standard/calendar-rules';
import { z } from '../zod';

/** Which days of a week are free, and for which years the calendar knows the holidays. */
export const calendarRules = settingsTable({
  id: 'calendarRules',
  fields: [
    { key: 'weekend', kind: 'choice', choices: WEEKEND_NAMES },
    { key: 'coveredFrom', kind: 'year', optional: true },
    { key: 'coveredTo', kind: 'year', optional: true },
  ],
  schema: z
    .object({
      weekend: z.enum(WEEKEND_NAMES, 'oneOfTheChoices'),
      coveredFrom: year.nullable(),
      coveredTo: year.nullable(),
    })
    .refine(({ coveredFrom, coveredTo }) => (coveredFrom ?? 0) <= (coveredTo ?? Infinity), {
      message: 'notBeforeFrom',
      path: ['coveredTo'],
    }),
  standard: STANDARD_CALENDAR_RULES,
});

import { day } from '../field-schemas';
import { listTable } from '../list-table';
import { reportRepeats } from '../row-order';
import { z } from '../zod';

const DAY_KINDS = ['holiday', 'workday'] as const;

const row = z.object({
  date: day,
  dayKind: z.enum(DAY_KINDS, 'oneOfTheChoices'),
  occasion: z.string('aText').nullable(),
});

/** Holidays, and weekend days that are worked to make up for them (调休). Empty: weekends only. */
export const calendarDays = listTable({
  id: 'calendarDays',
  fields: [
    { key: 'date', kind: 'date' },
    { key: 'dayKind', kind: 'choice', choices: DAY_KINDS },
    { key: 'occasion', kind: 'text', optional: true },
  ],
  row,
  together: (rows, report) => {
    reportRepeats(
      rows.map((entry) => entry.date),
      (at) => report('onlyOnce', at, 'date'),
    );
  },
  standard: [],
});

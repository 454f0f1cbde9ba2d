import { days, daysFromOne, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { z } from '../zod';

/** How receivables are aged and measured. */
export const conventions = settingsTable({
  id: 'conventions',
  fields: [
    { key: 'agingBasis', kind: 'choice', choices: ['due', 'invoice'] },
    { key: 'creditTreatment', kind: 'choice', choices: ['separate', 'age', 'fifo'] },
    { key: 'dsoDays', kind: 'days' },
    { key: 'yearDays', kind: 'days' },
    { key: 'minimumCoverage', kind: 'share' },
  ],
  schema: z.object({
    agingBasis: z.enum(['due', 'invoice'], 'oneOfTheChoices'),
    creditTreatment: z.enum(['separate', 'age', 'fifo'], 'oneOfTheChoices'),
    dsoDays: daysFromOne,
    yearDays: days.min(360, 'positive').max(366, 'positive'),
    minimumCoverage: share,
  }),
  standard: {
    agingBasis: 'due',
    creditTreatment: 'separate',
    dsoDays: 90,
    yearDays: 365,
    minimumCoverage: 0.6,
  },
});

import { currencyCode, daysFromOne, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_CONVENTIONS } from '../standard/conventions';
import { z } from '../zod';

/** How receivables are aged and measured. */
export const conventions = settingsTable({
  id: 'conventions',
  fields: [
    { key: 'agingBasis', kind: 'choice', choices: ['due', 'invoice'] },
    { key: 'dsoDays', kind: 'days' },
    { key: 'minimumCoverage', kind: 'share' },
    { key: 'baseCurrency', kind: 'text', optional: true },
  ],
  schema: z.object({
    agingBasis: z.enum(['due', 'invoice'], 'oneOfTheChoices'),
    dsoDays: daysFromOne,
    minimumCoverage: share,
    baseCurrency: currencyCode.nullable(),
  }),
  standard: STANDARD_CONVENTIONS,
});

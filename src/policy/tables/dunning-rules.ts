import { daysFromZero, notNegative } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_DUNNING_RULES } from '../standard/dunning-rules';
import { z } from '../zod';

/** What keeps small or recent matters out of a dunning run. */
export const dunningRules = settingsTable({
  id: 'dunningRules',
  fields: [
    { key: 'minimumAmount', kind: 'money' },
    { key: 'minimumGapDays', kind: 'days' },
  ],
  schema: z.object({ minimumAmount: notNegative, minimumGapDays: daysFromZero }),
  standard: STANDARD_DUNNING_RULES,
});

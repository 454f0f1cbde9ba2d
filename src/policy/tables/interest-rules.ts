import { daysFromOne, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { INTEREST_REGIMES, STANDARD_INTEREST_RULES } from '../standard/interest-rules';
import { z } from '../zod';

/** Which interest a late debt bears. */
export const interestRules = settingsTable({
  id: 'interestRules',
  fields: [
    { key: 'regime', kind: 'choice', choices: INTEREST_REGIMES },
    { key: 'agreedRate', kind: 'rate', optional: true },
    { key: 'rateMargin', kind: 'rate' },
    { key: 'interestYearDays', kind: 'days' },
  ],
  schema: z.object({
    regime: z.enum(INTEREST_REGIMES, 'oneOfTheChoices'),
    agreedRate: share.nullable(),
    rateMargin: share,
    interestYearDays: daysFromOne,
  }),
  standard: STANDARD_INTEREST_RULES,
});

import { daysFromOne } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_SCORE_RULES, type ScoreRules } from '../standard/score-rules';
import { z } from '../zod';

const schema: z.ZodType<ScoreRules> = z.object({ recentHalfLifeDays: daysFromOne });

/** How the values of the score factors are taken from a ledger. */
export const scoreRules = settingsTable({
  id: 'scoreRules',
  fields: [{ key: 'recentHalfLifeDays', kind: 'days' }],
  schema,
  standard: STANDARD_SCORE_RULES,
});

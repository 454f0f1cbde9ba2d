import { daysFromOne, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_WATCH_RULES } from '../standard/watch-rules';
import { z } from '../zod';

/** How signals make a warning, and which changes of a limit are worth making. */
export const watchRules = settingsTable({
  id: 'watchRules',
  fields: [
    { key: 'ambersForRed', kind: 'number' },
    { key: 'smallestLimitChange', kind: 'share' },
  ],
  schema: z.object({ ambersForRed: daysFromOne, smallestLimitChange: share }),
  standard: STANDARD_WATCH_RULES,
});

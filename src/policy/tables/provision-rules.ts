import { notNegative, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_PROVISION_RULES } from '../standard/provision-rules';
import { z } from '../zod';

/** How expected losses follow from default probabilities and loss rates. */
export const provisionRules = settingsTable({
  id: 'provisionRules',
  fields: [
    { key: 'lossGivenDefault', kind: 'share' },
    { key: 'forwardScalar', kind: 'number' },
  ],
  schema: z.object({ lossGivenDefault: share, forwardScalar: notNegative }),
  standard: STANDARD_PROVISION_RULES,
});

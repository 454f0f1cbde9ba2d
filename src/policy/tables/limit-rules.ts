import type { LimitRules } from '../../domain/credit-limit/limit-rules';
import { daysFromZero, notNegative, positive, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_LIMIT_RULES } from '../standard/limit-rules';
import { z } from '../zod';

type Settings = Omit<LimitRules, 'behaviourBands'>;

const schema: z.ZodType<Settings> = z.object({
  newCustomerFactor: share,
  roundTo: positive.nullable(),
  usualTermsDays: daysFromZero,
  peakFactor: positive,
  vatRate: share,
  singleNameShare: share,
  netWorthShare: share,
  workingCapitalShare: share,
  uninsuredAppetite: notNegative,
});

/** How a suggested credit limit is built. */
export const limitRules = settingsTable({
  id: 'limitRules',
  fields: [
    { key: 'newCustomerFactor', kind: 'share' },
    { key: 'roundTo', kind: 'money', optional: true },
    { key: 'usualTermsDays', kind: 'days' },
    { key: 'peakFactor', kind: 'number' },
    { key: 'vatRate', kind: 'share' },
    { key: 'singleNameShare', kind: 'share' },
    { key: 'netWorthShare', kind: 'share' },
    { key: 'workingCapitalShare', kind: 'share' },
    { key: 'uninsuredAppetite', kind: 'money' },
  ],
  schema,
  standard: STANDARD_LIMIT_RULES,
});

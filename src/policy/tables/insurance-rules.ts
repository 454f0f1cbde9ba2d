import { daysFromZero, notNegative, share } from '../field-schemas';
import { settingsTable } from '../settings-table';
import {
  DEDUCTIBLE_ORDERS,
  EXTENSION_STARTS,
  RECOVERY_ORDERS,
  STANDARD_INSURANCE_RULES,
  YES_NO,
} from '../standard/insurance-rules';
import { z } from '../zod';

/** The terms of the trade credit insurance, where there is one. */
export const insuranceRules = settingsTable({
  id: 'insuranceRules',
  fields: [
    { key: 'insured', kind: 'choice', choices: YES_NO },
    { key: 'insurer', kind: 'text', optional: true },
    { key: 'insuredShare', kind: 'share' },
    { key: 'deductible', kind: 'money' },
    { key: 'deductibleOrder', kind: 'choice', choices: DEDUCTIBLE_ORDERS },
    { key: 'claimThreshold', kind: 'money' },
    { key: 'firstLoss', kind: 'money' },
    { key: 'maximumLiability', kind: 'money', optional: true },
    { key: 'discretionaryLimit', kind: 'money' },
    { key: 'maximumTermsDays', kind: 'days' },
    { key: 'maximumExtensionDays', kind: 'days' },
    { key: 'extensionFrom', kind: 'choice', choices: EXTENSION_STARTS },
    { key: 'waitingMonths', kind: 'months' },
    { key: 'notificationDays', kind: 'days' },
    { key: 'claimDays', kind: 'days' },
    { key: 'payoutDays', kind: 'days' },
    { key: 'recoveryOrder', kind: 'choice', choices: RECOVERY_ORDERS },
    { key: 'premiumRate', kind: 'rate' },
    { key: 'minimumPremium', kind: 'money' },
  ],
  schema: z.object({
    insured: z.enum(YES_NO, 'oneOfTheChoices'),
    insurer: z.string('aText').nullable(),
    insuredShare: share,
    deductible: notNegative,
    deductibleOrder: z.enum(DEDUCTIBLE_ORDERS, 'oneOfTheChoices'),
    claimThreshold: notNegative,
    firstLoss: notNegative,
    maximumLiability: notNegative.nullable(),
    discretionaryLimit: notNegative,
    maximumTermsDays: daysFromZero,
    maximumExtensionDays: daysFromZero,
    extensionFrom: z.enum(EXTENSION_STARTS, 'oneOfTheChoices'),
    waitingMonths: daysFromZero,
    notificationDays: daysFromZero,
    claimDays: daysFromZero,
    payoutDays: daysFromZero,
    recoveryOrder: z.enum(RECOVERY_ORDERS, 'oneOfTheChoices'),
    premiumRate: share,
    minimumPremium: notNegative,
  }),
  standard: STANDARD_INSURANCE_RULES,
});

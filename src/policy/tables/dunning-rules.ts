import { CREDIT_USES, CURE_RULES, STEP_ORDERS } from '../../domain/dunning/dunning-policy';
import { LETTER_GROUPINGS } from '../../domain/dunning/group-letters';
import { daysFromZero, notNegative } from '../field-schemas';
import { settingsTable } from '../settings-table';
import { STANDARD_DUNNING_RULES } from '../standard/dunning-rules';
import { YES_NO } from '../standard/insurance-rules';
import { z } from '../zod';

/** What keeps small or recent matters out of a dunning run, and how its letters are gathered. */
export const dunningRules = settingsTable({
  id: 'dunningRules',
  fields: [
    { key: 'minimumAmount', kind: 'money' },
    { key: 'minimumGapDays', kind: 'days' },
    { key: 'graceDays', kind: 'days' },
    { key: 'paidTolerance', kind: 'money' },
    { key: 'creditUse', kind: 'choice', choices: CREDIT_USES },
    { key: 'stepOrder', kind: 'choice', choices: STEP_ORDERS },
    { key: 'onCure', kind: 'choice', choices: CURE_RULES },
    { key: 'letterGrouping', kind: 'choice', choices: LETTER_GROUPINGS },
    { key: 'currenciesApart', kind: 'choice', choices: YES_NO },
    { key: 'parentLetters', kind: 'choice', choices: YES_NO },
    { key: 'minimumInterest', kind: 'money' },
  ],
  schema: z.object({
    minimumAmount: notNegative,
    minimumGapDays: daysFromZero,
    graceDays: daysFromZero,
    paidTolerance: notNegative,
    creditUse: z.enum(CREDIT_USES, 'oneOfTheChoices'),
    stepOrder: z.enum(STEP_ORDERS, 'oneOfTheChoices'),
    onCure: z.enum(CURE_RULES, 'oneOfTheChoices'),
    letterGrouping: z.enum(LETTER_GROUPINGS, 'oneOfTheChoices'),
    currenciesApart: z.enum(YES_NO, 'oneOfTheChoices'),
    parentLetters: z.enum(YES_NO, 'oneOfTheChoices'),
    minimumInterest: notNegative,
  }),
  standard: STANDARD_DUNNING_RULES,
});

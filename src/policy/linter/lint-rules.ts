import {
  coverageNotStated,
  coverageOver,
  coveredYearEmpty,
  dayOutsideCoverage,
  weekendsOnly,
  workdayWithoutEffect,
} from './rules/calendar';
import {
  conductWithoutStep,
  conventionAgainstStep,
  feeBoundsCross,
  feeNeverDue,
  gapHoldsNotice,
  minimumFalls,
  reminderBeforeInvoice,
  stepAfterNotification,
} from './rules/dunning';
import { limitEnded, limitsOverlap, limitsWithoutInsurance, termsBeyondInsured } from './rules/insurance';
import { bucketWithoutRate, lossRateFalls, rateWithinBucket } from './rules/provisions';
import { baseCurrencyMissing, baseCurrencyRate, exchangeRateOld, referenceRateOld } from './rules/rates';
import {
  bandFactorRises,
  defaultFalls,
  gradeWithoutDefault,
  limitFactorRises,
  pointsTurn,
  termsRise,
  weightsNotWhole,
} from './rules/scoring';

/** Everything that is looked for in a policy whose cells are valid. */
export const LINT_RULES = [
  weightsNotWhole,
  pointsTurn,
  gradeWithoutDefault,
  defaultFalls,
  limitFactorRises,
  termsRise,
  termsBeyondInsured,
  bandFactorRises,
  gapHoldsNotice,
  reminderBeforeInvoice,
  stepAfterNotification,
  conventionAgainstStep,
  minimumFalls,
  conductWithoutStep,
  feeNeverDue,
  feeBoundsCross,
  weekendsOnly,
  coverageNotStated,
  coverageOver,
  dayOutsideCoverage,
  coveredYearEmpty,
  workdayWithoutEffect,
  baseCurrencyMissing,
  baseCurrencyRate,
  exchangeRateOld,
  referenceRateOld,
  bucketWithoutRate,
  rateWithinBucket,
  lossRateFalls,
  limitsWithoutInsurance,
  limitsOverlap,
  limitEnded,
] as const;

export type LintRuleId = (typeof LINT_RULES)[number]['id'];

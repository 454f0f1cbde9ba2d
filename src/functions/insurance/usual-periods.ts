import type { ClaimPeriods } from '../../domain/insurance/claim-dates';
import { STANDARD_INSURANCE_RULES } from '../../policy/standard/insurance-rules';

const { notificationDays, waitingMonths, claimDays, payoutDays } = STANDARD_INSURANCE_RULES;

/** What holds where a call leaves a period out; the extension, which policies differ in most, is then none. */
export const USUAL_PERIODS: ClaimPeriods = {
  extensionDays: 0,
  notificationDays,
  waitingMonths,
  claimDays,
  payoutDays,
};

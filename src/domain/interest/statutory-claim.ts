import { isFault, type Outcome } from '../fault';
import { notNegative } from '../number-checks';
import { roundMoney } from '../money/round-money';
import { lateInterest } from './late-interest';

/** What a creditor may claim on top of a late debt. */
export interface LatePaymentClaim {
  readonly interest: number;
  readonly compensation: number;
  readonly total: number;
}

/** Percentage points above the reference rate, in the United Kingdom and at least in the European Union. */
const STATUTORY_MARGIN = 0.08;
/** Directive 2011/7/EU, article 6. */
const EU_COMPENSATION = 40;

/** The fixed sum for a late debt in the United Kingdom: 40, 70 from 1,000, 100 from 10,000. */
export function ukCompensation(debt: number): Outcome<number> {
  const invalid = notNegative(debt, 'debt');
  if (invalid !== undefined) return invalid;
  if (debt < 1000) return 40;
  return debt < 10_000 ? 70 : 100;
}

/** UK statutory claim: base rate + 8 points, fixed on the reference day before interest runs, and the fixed sum. */
export function ukLatePaymentClaim(
  principal: number,
  baseRate: number,
  days: number,
): Outcome<LatePaymentClaim> {
  const compensation = ukCompensation(principal);
  return isFault(compensation) ? compensation : claimOf(principal, baseRate, days, compensation);
}

/** EU statutory claim: reference rate + 8 points for the days of one half-year, and 40 euro. */
export function euLatePaymentClaim(
  principal: number,
  referenceRate: number,
  days: number,
): Outcome<LatePaymentClaim> {
  return claimOf(principal, referenceRate, days, EU_COMPENSATION);
}

function claimOf(
  principal: number,
  referenceRate: number,
  days: number,
  compensation: number,
): Outcome<LatePaymentClaim> {
  const interest =
    notNegative(referenceRate, 'referenceRate') ??
    lateInterest(principal, referenceRate + STATUTORY_MARGIN, days);
  return isFault(interest)
    ? interest
    : { interest, compensation, total: roundMoney(interest + compensation) };
}

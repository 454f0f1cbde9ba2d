import { isFault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative } from '../number-checks';
import { roundMoney } from '../money/round-money';
import { lateInterest } from './late-interest';

/** What a creditor may claim on top of a late debt. */
export interface LatePaymentClaim {
  readonly interest: number;
  readonly compensation: number;
  readonly total: number;
}

/** Above the reference rate, in the United Kingdom and at least in the European Union (Germany 0.09, Austria 0.092, France 0.1). */
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

/**
 * EU statutory claim: reference rate + margin for the days of one half-year, and a fixed sum. 8 points and 40 euro are the
 * least that the directive asks for; a reference rate may be negative, as Germany's was.
 */
export function euLatePaymentClaim(
  principal: number,
  referenceRate: number,
  days: number,
  margin = STATUTORY_MARGIN,
  compensation = EU_COMPENSATION,
): Outcome<LatePaymentClaim> {
  return (
    firstFault(notNegative(margin, 'margin'), notNegative(compensation, 'compensation')) ??
    claimOf(principal, referenceRate, days, compensation, margin)
  );
}

function claimOf(
  principal: number,
  referenceRate: number,
  days: number,
  compensation: number,
  margin = STATUTORY_MARGIN,
): Outcome<LatePaymentClaim> {
  const interest =
    isNumber(referenceRate, 'referenceRate') ?? lateInterest(principal, referenceRate + margin, days);
  return isFault(interest)
    ? interest
    : { interest, compensation, total: roundMoney(interest + compensation) };
}

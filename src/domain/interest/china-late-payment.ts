import { fault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative } from '../number-checks';

/** 每日万分之五, where nothing is agreed (国令第802号). */
const DAILY_RATE = 0.0005;
/** A penalty of more than 130% of the loss is reduced on request (民法典 585). */
const FAIR_PENALTY = 1.3;
/** Four times the one-year LPR caps private lending, and is a yardstick elsewhere. */
const RATE_CAP_MULTIPLE = 4;

/**
 * Interest that a public body or large enterprise owes an SME in China for paying late: the agreed rate, but not below
 * the one-year LPR at signing; 0.05% a day where nothing was agreed (`agreedAnnualRate` null).
 */
export function chinaSmeLateInterest(
  principal: number,
  days: number,
  agreedAnnualRate: number | null = null,
  lprAtContract: number | null = null,
): Outcome<number> {
  const invalid = firstFault(
    notNegative(principal, 'principal'),
    notNegative(days, 'days'),
    agreedAnnualRate === null ? undefined : notNegative(agreedAnnualRate, 'agreedAnnualRate'),
    lprAtContract === null ? undefined : notNegative(lprAtContract, 'lprAtContract'),
  );
  if (invalid !== undefined) return invalid;
  if (agreedAnnualRate === null) return roundMoney(principal * DAILY_RATE * days);
  if (lprAtContract === null) return fault('missing', 'blank', 'lprAtContract');
  return roundMoney((principal * Math.max(agreedAnnualRate, lprAtContract) * days) / 365);
}

/** Whether a court would reduce a contract penalty on request, measured against the actual loss. */
export function chinaPenaltyCheck(penalty: number, actualLoss: number): Outcome<'ok' | 'excessive'> {
  return (
    firstFault(notNegative(penalty, 'penalty'), notNegative(actualLoss, 'actualLoss')) ??
    (penalty > roundMoney(actualLoss * FAIR_PENALTY) ? 'excessive' : 'ok')
  );
}

/** The yearly rate above which interest is at risk: four times the one-year LPR. */
export function chinaRateCap(oneYearLpr: number): Outcome<number> {
  return notNegative(oneYearLpr, 'oneYearLpr') ?? oneYearLpr * RATE_CAP_MULTIPLE;
}

import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative, share } from '../number-checks';
import { sumOf } from '../sum-of';

/** A basis of credit, such as net worth, and the share of it that may be risked. */
export interface CapacityPart {
  readonly base: number;
  readonly share: number;
}

/** A share (10% by rule of thumb) of tangible net worth: equity less intangibles. Never negative. */
export function netWorthCapacity(tangibleNetWorth: number, shareOfIt = 0.1): Outcome<number> {
  return (
    firstFault(isNumber(tangibleNetWorth, 'tangibleNetWorth'), share(shareOfIt, 'share')) ??
    Math.max(0, tangibleNetWorth * shareOfIt)
  );
}

/** A share (10% by rule of thumb) of working capital: current assets less current liabilities. Never negative. */
export function workingCapitalCapacity(
  currentAssets: number,
  currentLiabilities: number,
  shareOfIt = 0.1,
): Outcome<number> {
  return (
    firstFault(
      notNegative(currentAssets, 'currentAssets'),
      notNegative(currentLiabilities, 'currentLiabilities'),
      share(shareOfIt, 'share'),
    ) ?? Math.max(0, (currentAssets - currentLiabilities) * shareOfIt)
  );
}

/** The limit of a rating class: the need, but at most a share of net worth and a share of turnover. */
export function ratingCapacity(
  need: number,
  tangibleNetWorth: number,
  turnover: number,
  shareOfNetWorth: number,
  shareOfTurnover: number,
): Outcome<number> {
  return (
    firstFault(
      notNegative(need, 'need'),
      isNumber(tangibleNetWorth, 'tangibleNetWorth'),
      notNegative(turnover, 'turnover'),
      share(shareOfNetWorth, 'shareOfNetWorth'),
      share(shareOfTurnover, 'shareOfTurnover'),
    ) ?? Math.max(0, Math.min(need, tangibleNetWorth * shareOfNetWorth, turnover * shareOfTurnover))
  );
}

/** A limit as the sum of risk amounts, one for each strength of the customer. */
export function combinedCapacity(parts: readonly CapacityPart[]): Outcome<number> {
  return (
    firstFault(...parts.flatMap((part) => [isNumber(part.base, 'base'), share(part.share, 'share')])) ??
    sumOf(parts, (part) => Math.max(0, part.base * part.share))
  );
}

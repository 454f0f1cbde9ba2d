import type { Outcome } from '../fault';
import { firstFault, notNegative, share, whole } from '../number-checks';
import { sumOf } from '../sum-of';

/** A customer's exposure and the limit that insures it; 0 where it is not insured. */
export interface InsuredExposure {
  readonly exposure: number;
  readonly insuredLimit: number;
}

/** One debt of a portfolio: probability of default, loss given default, exposure at default. */
export interface PortfolioDebt {
  readonly probabilityOfDefault: number;
  readonly lossGivenDefault: number;
  readonly exposureAtDefault: number;
}

export interface StressedLoss {
  readonly grossLoss: number;
  readonly insured: number;
  readonly netLoss: number;
}

/** The loss if the `count` largest customers default together, and what insurance pays of it. */
export function largestDefaultsLoss(
  customers: readonly InsuredExposure[],
  count: number,
  lossGivenDefault: number,
  insuredShare: number,
): Outcome<StressedLoss> {
  const invalid = firstFault(
    ...customers.flatMap(({ exposure, insuredLimit }) => [
      notNegative(exposure, 'exposure'),
      notNegative(insuredLimit, 'insuredLimit'),
    ]),
    whole(count, 'count'),
    notNegative(count, 'count'),
    share(lossGivenDefault, 'lossGivenDefault'),
    share(insuredShare, 'insuredShare'),
  );
  if (invalid !== undefined) return invalid;
  const largest = [...customers].sort((a, b) => b.exposure - a.exposure).slice(0, count);
  const grossLoss = sumOf(largest, ({ exposure }) => exposure * lossGivenDefault);
  const covered = sumOf(largest, ({ exposure, insuredLimit }) => Math.min(exposure, insuredLimit));
  const insured = covered * lossGivenDefault * insuredShare;
  return { grossLoss, insured, netLoss: grossLoss - insured };
}

/** The expected loss of a portfolio if every probability of default were `multiplier` times as high, at most 1. */
export function multipliedDefaultsLoss(
  portfolio: readonly PortfolioDebt[],
  multiplier: number,
): Outcome<number> {
  return (
    firstFault(
      ...portfolio.flatMap((debt) => [
        share(debt.probabilityOfDefault, 'probabilityOfDefault'),
        share(debt.lossGivenDefault, 'lossGivenDefault'),
        notNegative(debt.exposureAtDefault, 'exposureAtDefault'),
      ]),
      notNegative(multiplier, 'multiplier'),
    ) ??
    sumOf(
      portfolio,
      ({ probabilityOfDefault, lossGivenDefault, exposureAtDefault }) =>
        Math.min(1, probabilityOfDefault * multiplier) * lossGivenDefault * exposureAtDefault,
    )
  );
}

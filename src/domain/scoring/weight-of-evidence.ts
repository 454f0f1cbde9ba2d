import type { Outcome } from '../fault';
import { divisor, firstFault, positive } from '../number-checks';
import { sumOf } from '../sum-of';

/** How many good and bad payers fall into one bin of a factor. */
export interface EvidenceBin {
  readonly good: number;
  readonly bad: number;
}

/** Weight of evidence of a bin: ln of its share of the good over its share of the bad. Empty sides must be merged first. */
export function weightOfEvidence(
  good: number,
  bad: number,
  totalGood: number,
  totalBad: number,
): Outcome<number> {
  return (
    firstFault(
      positive(good, 'good'),
      positive(bad, 'bad'),
      divisor(totalGood, 'totalGood'),
      divisor(totalBad, 'totalBad'),
    ) ?? Math.log(good / totalGood / (bad / totalBad))
  );
}

/** Information value of a factor: below 0.02 useless, above 0.3 strong, above 0.5 suspicious. */
export function informationValue(bins: readonly EvidenceBin[]): Outcome<number> {
  const totalGood = sumOf(bins, ({ good }) => good);
  const totalBad = sumOf(bins, ({ bad }) => bad);
  return (
    firstFault(...bins.flatMap(({ good, bad }) => [positive(good, 'good'), positive(bad, 'bad')])) ??
    sumOf(bins, ({ good, bad }) => {
      const [goodShare, badShare] = [good / totalGood, bad / totalBad];
      return (goodShare - badShare) * Math.log(goodShare / badShare);
    })
  );
}

import type { FactorRule, ScoreFactor } from '../../domain/scoring/scorecard';

const WEIGHTS: readonly [ScoreFactor, number][] = [
  ['paymentDaysLate', 35],
  ['pastDueShare', 15],
  ['emergingMarketScore', 15],
  ['utilisation', 10],
  ['tenureYears', 10],
  ['externalGrade', 10],
  ['disputeShare', 5],
  ['recentDaysLate', 50],
  ['recentLateShare', 50],
];

export const STANDARD_SCORE_WEIGHTS: readonly Pick<FactorRule, 'factor' | 'weight'>[] = WEIGHTS.map(
  ([factor, weight]) => ({ factor, weight }),
);

import type { Outcome } from '../fault';
import { firstFault, isNumber, positive, type Check } from '../number-checks';

/** The straight line between the logarithm of odds and a score. */
export interface ScoreScale {
  readonly factor: number;
  readonly offset: number;
}

/** The scale on which `baseScore` means `baseOdds` good to bad, and `pointsToDouble` more points double the odds. */
export function scoreScale(baseScore: number, baseOdds: number, pointsToDouble: number): Outcome<ScoreScale> {
  return checked(baseScore, baseOdds, pointsToDouble) ?? scaleOf(baseScore, baseOdds, pointsToDouble);
}

/** The score of odds good to bad. */
export function scoreFromOdds(
  odds: number,
  baseScore: number,
  baseOdds: number,
  pointsToDouble: number,
): Outcome<number> {
  const invalid = firstFault(positive(odds, 'odds'), checked(baseScore, baseOdds, pointsToDouble));
  if (invalid !== undefined) return invalid;
  const { factor, offset } = scaleOf(baseScore, baseOdds, pointsToDouble);
  return offset + factor * Math.log(odds);
}

/** The odds good to bad of a score. */
export function oddsFromScore(
  score: number,
  baseScore: number,
  baseOdds: number,
  pointsToDouble: number,
): Outcome<number> {
  return (
    firstFault(isNumber(score, 'score'), checked(baseScore, baseOdds, pointsToDouble)) ??
    baseOdds * 2 ** ((score - baseScore) / pointsToDouble)
  );
}

/** The probability of default of a score: 1 ÷ (1 + odds). */
export function defaultProbabilityFromScore(
  score: number,
  baseScore: number,
  baseOdds: number,
  pointsToDouble: number,
): Outcome<number> {
  const odds = oddsFromScore(score, baseScore, baseOdds, pointsToDouble);
  return typeof odds === 'number' ? 1 / (1 + odds) : odds;
}

function scaleOf(baseScore: number, baseOdds: number, pointsToDouble: number): ScoreScale {
  const factor = pointsToDouble / Math.LN2;
  return { factor, offset: baseScore - factor * Math.log(baseOdds) };
}

function checked(baseScore: number, baseOdds: number, pointsToDouble: number): Check {
  return firstFault(
    isNumber(baseScore, 'baseScore'),
    positive(baseOdds, 'baseOdds'),
    positive(pointsToDouble, 'pointsToDouble'),
  );
}

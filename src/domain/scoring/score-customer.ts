import { isFault, type Outcome } from '../fault';
import { sumOf } from '../sum-of';
import { pointsOfValue } from './anchor-points';
import { gradeOf, type Grade } from './grade';
import {
  isRefinement,
  type FactorRule,
  type KnockOut,
  type KnockOutRule,
  type Scorecard,
  type ScoreFactor,
} from './scorecard';
import { weightedScore } from './weighted-score';

/** What is known of a customer, by factor; null or absent where nothing is known. */
export type FactorValues = Readonly<Partial<Record<ScoreFactor, number | null>>>;

/** One line of an opened score: value → points → weight → what it adds. */
export interface FactorScore {
  readonly factor: ScoreFactor;
  readonly value: number | null;
  /** 0–100; null where the value is unknown. */
  readonly points: number | null;
  readonly weight: number;
  /** Its part of the score in points: the contributions add up to the score before knock-outs. */
  readonly contribution: number;
}

/** A customer's score with everything that led to it. */
export interface CustomerScore {
  readonly score: number;
  readonly grade: Grade | undefined;
  readonly factors: readonly FactorScore[];
  /** Share of the weights whose value is known, unknown refinements aside. */
  readonly coverage: number;
  /** The strictest knock-out that holds and lowered the score, if any. */
  readonly knockOut: KnockOut | null;
  /** The weighted score without knock-outs; null where too little is known. */
  readonly scoreBeforeKnockOut: number | null;
}

/**
 * Scores a customer and grades it. Too little known is missing evidence — unless a knock-out holds, which needs no more:
 * the customer then scores the knock-out's cap.
 */
export function scoreCustomer(
  values: FactorValues,
  facts: readonly KnockOut[],
  scorecard: Scorecard,
  grades: readonly Grade[],
): Outcome<CustomerScore> {
  const factors = factorScores(values, scorecard.factors);
  const asked = factors.filter(({ factor, points }) => points !== null || !isRefinement(factor));
  const weighted = weightedScore(
    asked.map(({ weight, points }) => ({ weight, score: points })),
    'renormalise',
    scorecard.minimumCoverage,
  );
  const cap = strictestOf(scorecard.knockOuts.filter(({ knockOut }) => facts.includes(knockOut)));
  if (isFault(weighted) && (weighted.reason !== 'noEvidence' || cap === undefined)) return weighted;
  const before = isFault(weighted) ? null : weighted;
  const capped = cap !== undefined && (before === null || cap.highestScore < before);
  const score = capped ? cap.highestScore : (before ?? Number.NaN);
  return {
    score,
    grade: gradeOf(score, grades),
    factors,
    coverage: coverageOf(asked),
    knockOut: capped ? cap.knockOut : null,
    scoreBeforeKnockOut: before,
  };
}

function factorScores(values: FactorValues, rules: readonly FactorRule[]): FactorScore[] {
  const scored = rules.map(({ factor, weight, anchors }) => {
    const value = values[factor] ?? null;
    return { factor, value, weight, points: value === null ? null : pointsOfValue(value, anchors) };
  });
  const knownWeight = sumOf(scored, ({ weight, points }) => (points === null ? 0 : weight));
  return scored.map((factor) => ({
    ...factor,
    contribution:
      factor.points === null || knownWeight === 0 ? 0 : (factor.points * factor.weight) / knownWeight,
  }));
}

function coverageOf(factors: readonly FactorScore[]): number {
  const total = sumOf(factors, ({ weight }) => weight);
  return total === 0 ? 0 : sumOf(factors, ({ weight, points }) => (points === null ? 0 : weight)) / total;
}

function strictestOf(rules: readonly KnockOutRule[]): KnockOutRule | undefined {
  return rules.reduce<KnockOutRule | undefined>(
    (strictest, rule) =>
      strictest === undefined || rule.highestScore < strictest.highestScore ? rule : strictest,
    undefined,
  );
}

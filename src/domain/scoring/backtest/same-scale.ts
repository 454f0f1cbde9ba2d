import { realAt } from '../../ledger/column-access';
import type { FactorRule, Scorecard } from '../scorecard';
import { scoreColumn } from './score-column';
import type { TrainingSet } from './training-set';

/**
 * Moves the points of fitted factors so that the card scores the training invoices with the mean and the spread of the
 * standing card, as far as 0 to 100 points allow: a grade then means what it meant before, and no rank changes.
 */
export function onSameScale(
  fitted: readonly FactorRule[],
  standing: Scorecard,
  training: TrainingSet,
): FactorRule[] {
  const scoresOf = (card: Scorecard): Float64Array =>
    scoreColumn(card, training.values, training.inTime.length);
  const before = spreadOf(scoresOf(standing), training);
  const now = spreadOf(scoresOf({ ...standing, factors: fitted, minimumCoverage: 0 }), training);
  if (!(now.deviation > 0) || Number.isNaN(before.mean)) return [...fitted];
  const slope = Math.min(
    before.deviation / now.deviation,
    (100 - before.mean) / (100 - now.mean),
    before.mean / now.mean,
  );
  const shift = before.mean - slope * now.mean;
  return fitted.map((rule) => ({
    ...rule,
    anchors: rule.anchors.map(({ value, points }) => ({ value, points: shift + slope * points })),
  }));
}

/** Mean and standard deviation over the invoices. */
function spreadOf(scores: Float64Array, { inTime, late }: TrainingSet): { mean: number; deviation: number } {
  let [count, sum, squares] = [0, 0, 0];
  for (let line = 0; line < scores.length; line++) {
    const score = realAt(scores, line);
    if (Number.isNaN(score)) continue;
    const invoices = realAt(inTime, line) + realAt(late, line);
    count += invoices;
    sum += invoices * score;
    squares += invoices * score * score;
  }
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) };
}

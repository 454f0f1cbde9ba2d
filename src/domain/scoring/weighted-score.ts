import { fault, type Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative } from '../number-checks';
import { sumOf } from '../sum-of';

/** A part of a score: its weight, and its 0–100 score or null where nothing is known. */
export interface ScoreComponent {
  readonly weight: number;
  readonly score: number | null;
}

/** What to do about unknown components: scale up the known weights, or count them as zero. */
export type MissingScores = 'renormalise' | 'zero';

/** What binary fractions may take off a share that is exactly the least. */
const DUST = 1e-12;

/**
 * The weighted mean of the components' scores. When renormalising, the known ones must cover at least `minimumCoverage`
 * of the weights; with less there is no score.
 */
export function weightedScore(
  components: readonly ScoreComponent[],
  missing: MissingScores = 'renormalise',
  minimumCoverage = 0.6,
): Outcome<number> {
  const total = sumOf(components, ({ weight }) => weight);
  const known = sumOf(components, ({ weight, score }) => (score === null ? 0 : weight));
  const invalid = firstFault(
    ...components.flatMap(({ weight, score }) => [
      notNegative(weight, 'weight'),
      score === null ? undefined : isNumber(score, 'score'),
    ]),
    divisor(total, 'weight'),
  );
  if (invalid !== undefined) return invalid;
  const points = sumOf(components, ({ weight, score }) => (score === null ? 0 : weight * score));
  if (missing === 'zero') return points / total;
  if (known === 0 || known < minimumCoverage * total * (1 - DUST))
    return fault('missing', 'noEvidence', 'components');
  return points / known;
}

import { fault, type Outcome } from '../../domain/fault';
import type { Scorecard } from '../../domain/scoring/scorecard';
import { STANDARD_SCORECARD } from '../../policy/standard/scorecard';

/** The standard scorecard, with other weights where the call gives seven. */
export function weightedScorecard(weights: readonly number[] | undefined): Outcome<Scorecard> {
  const { factors } = STANDARD_SCORECARD;
  if (weights === undefined) return STANDARD_SCORECARD;
  if (weights.length !== factors.length) return fault('wrongType', 'wrongShape', 'weights');
  return {
    ...STANDARD_SCORECARD,
    factors: factors.map((rule, at) => ({ ...rule, weight: weights[at] ?? rule.weight })),
  };
}

import { fault, type Outcome } from '../../domain/fault';
import { isRefinement, type Scorecard } from '../../domain/scoring/scorecard';
import { STANDARD_SCORECARD } from '../../policy/standard/scorecard';

/**
 * The standard scorecard with other weights where the call gives them, in the order of the factors: one for each, or one
 * for each that is no refinement, which leaves the refinements out.
 */
export function weightedScorecard(weights: readonly number[] | undefined): Outcome<Scorecard> {
  const { factors } = STANDARD_SCORECARD;
  if (weights === undefined) return STANDARD_SCORECARD;
  const plain = factors.filter(({ factor }) => !isRefinement(factor));
  if (weights.length !== factors.length && weights.length !== plain.length)
    return fault('wrongType', 'wrongShape', 'weights');
  // Refinements stand last: a list that ends before them gives them none.
  return {
    ...STANDARD_SCORECARD,
    factors: factors.map((rule, at) => ({ ...rule, weight: weights[at] ?? 0 })),
  };
}

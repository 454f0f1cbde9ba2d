import { realAt } from '../ledger/column-access';
import { normalQuantile } from '../normal-distribution';

/** Bounds hold in 19 of 20 cases. */
const BOUND = normalQuantile(0.975);

/** The loss that is exceeded with probability 1 − confidence, and the mean loss from there on. */
export interface LossQuantile {
  readonly confidence: number;
  readonly valueAtRisk: number;
  /** Between these the true value at risk lies with 95%: order statistics of the drawn losses. */
  readonly low: number;
  readonly high: number;
  readonly expectedShortfall: number;
}

/** What a simulation says of the loss of a portfolio. */
export interface LossDistribution {
  readonly scenarios: number;
  readonly mean: number;
  /** Half the width of the mean's 95% interval. */
  readonly meanError: number;
  readonly deviation: number;
  readonly quantiles: readonly LossQuantile[];
}

/** Describes drawn losses; they are added up in their order, so that the same draws give the same bits. */
export function lossDistribution(losses: Float64Array, confidences: readonly number[]): LossDistribution {
  const count = losses.length;
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / count;
  const squares = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / Math.max(1, count - 1));
  const sorted = losses.slice().sort();
  return {
    scenarios: count,
    mean,
    meanError: (BOUND * deviation) / Math.sqrt(count),
    deviation,
    quantiles: confidences.map((confidence) => quantileOf(sorted, confidence)),
  };
}

function quantileOf(sorted: Float64Array, confidence: number): LossQuantile {
  const count = sorted.length;
  const rank = Math.max(1, Math.ceil(confidence * count));
  const spread = BOUND * Math.sqrt(count * confidence * (1 - confidence));
  const lossOfRank = (wanted: number): number => realAt(sorted, Math.min(count, Math.max(1, wanted)) - 1);
  const tail = sorted.subarray(rank - 1);
  return {
    confidence,
    valueAtRisk: lossOfRank(rank),
    low: lossOfRank(Math.floor(rank - spread)),
    high: lossOfRank(Math.ceil(rank + spread)),
    expectedShortfall: tail.reduce((sum, loss) => sum + loss, 0) / tail.length,
  };
}

import { fault, type Outcome } from '../fault';
import { normalQuantile } from '../normal-distribution';
import { firstFault, notNegative, share } from '../number-checks';

/** One obligor: its probability of default within the horizon, and what is lost when it defaults. */
export interface Obligor {
  readonly probability: number;
  /** In money: exposure × loss given default, less what insurance pays. */
  readonly loss: number;
}

/** So many different probabilities are told apart at most; obligors of one class default alike. */
const MOST_CLASSES = 48;

/**
 * Obligors whose fates hang together by one normal factor, laid out for sampling: classes of equal probability of default
 * one after the other. Plain arrays, so that it can be sent to a worker.
 */
export interface LossPortfolio {
  readonly correlation: number;
  /** By class: Φ⁻¹ of the probability. */
  readonly threshold: Float64Array;
  /** Obligors of class c: `start[c]` up to, without, `start[c + 1]`. */
  readonly start: Int32Array;
  /** By place: what is lost, and which obligor of the list it is. */
  readonly loss: Float64Array;
  readonly obligor: Int32Array;
}

/**
 * Lays out a portfolio. More probabilities than can be told apart are taken together with their neighbours, at the mean
 * probability weighted by loss: the expected loss stays what it is.
 */
export function lossPortfolio(obligors: readonly Obligor[], correlation: number): Outcome<LossPortfolio> {
  const invalid = firstFault(
    ...obligors.flatMap(({ probability, loss }) => [
      share(probability, 'probabilityOfDefault'),
      notNegative(loss, 'loss'),
    ]),
    share(correlation, 'correlation'),
    correlation === 1 ? fault('outOfRange', 'tooLarge', 'correlation') : undefined,
  );
  if (invalid !== undefined) return invalid;
  const places = obligors
    .map((one, obligor) => ({ ...one, obligor }))
    .filter(({ probability, loss }) => probability > 0 && loss > 0)
    .sort((a, b) => a.probability - b.probability || a.obligor - b.obligor);
  const classes = classesOf(places);
  return {
    correlation,
    threshold: Float64Array.from(classes, (members) => normalQuantile(meanProbability(members))),
    start: Int32Array.from([0, ...runningCounts(classes)]),
    loss: Float64Array.from(places, ({ loss }) => loss),
    obligor: Int32Array.from(places, ({ obligor }) => obligor),
  };
}

/** Equal probabilities together; where they are too many, neighbours of about equal number. */
function classesOf(places: readonly (Obligor & { obligor: number })[]): Obligor[][] {
  const equal = new Map<number, Obligor[]>();
  for (const one of places) {
    const members = equal.get(one.probability);
    if (members === undefined) equal.set(one.probability, [one]);
    else members.push(one);
  }
  if (equal.size <= MOST_CLASSES) return [...equal.values()];
  const size = Math.ceil(places.length / MOST_CLASSES);
  return Array.from({ length: Math.ceil(places.length / size) }, (_, at) =>
    places.slice(at * size, (at + 1) * size),
  );
}

function meanProbability(members: readonly Obligor[]): number {
  const loss = members.reduce((sum, one) => sum + one.loss, 0);
  return members.reduce((sum, one) => sum + (one.loss / loss) * one.probability, 0);
}

function runningCounts(classes: readonly (readonly Obligor[])[]): number[] {
  let count = 0;
  return classes.map((members) => (count += members.length));
}

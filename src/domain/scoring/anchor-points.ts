import type { AnchorPoint } from './scorecard';

/**
 * Anchors (values rising) made ready for many values: the stretches between them, by their upper ends. Two anchors with
 * the same value are a step: the points of the first hold up to it, those of the second beyond.
 */
export class AnchorTable {
  /** Included in the stretch that they end; beyond the last of them is one stretch more. */
  readonly #ends: Float64Array;
  readonly #starts: Float64Array;
  readonly #widths: Float64Array;
  /** Points at the start of a stretch, and how much they rise on it. */
  readonly #points: Float64Array;
  readonly #rises: Float64Array;

  constructor(anchors: readonly AnchorPoint[]) {
    const ends = anchors.flatMap(({ value }, at) => (value > valueBefore(anchors, at) ? [at] : []));
    const beyond = anchors.length;
    const from = [...ends, beyond].map((at) => anchors[Math.max(0, at - 1)]);
    const to = [...ends, beyond].map((at) => anchors[Math.min(at, beyond - 1)]);
    this.#ends = Float64Array.from(ends, (at) => anchors[at]?.value ?? Number.NaN);
    this.#starts = Float64Array.from(from, (anchor) => anchor?.value ?? Number.NaN);
    this.#points = Float64Array.from(from, (anchor) => anchor?.points ?? Number.NaN);
    this.#widths = Float64Array.from(
      to,
      (anchor, i) => (anchor?.value ?? Number.NaN) - (from[i]?.value ?? Number.NaN),
    );
    this.#rises = Float64Array.from(
      to,
      (anchor, i) => (anchor?.points ?? Number.NaN) - (from[i]?.points ?? Number.NaN),
    );
  }

  /** The points of a value: in proportion between its neighbouring anchors, flat beyond the ends; NaN for NaN. */
  pointsOf(value: number): number {
    return pointsOn(value, this.#ends, this.#starts, this.#widths, this.#points, this.#rises);
  }

  /** Adds the points of every value of a column, each times `weight`, to the totals. */
  addPoints(totals: Float64Array, column: Float64Array, weight: number): void {
    const ends = this.#ends;
    const starts = this.#starts;
    const widths = this.#widths;
    const points = this.#points;
    const rises = this.#rises;
    for (let k = 0; k < totals.length; k++) {
      const value = column[k] as number;
      totals[k] = (totals[k] as number) + weight * pointsOn(value, ends, starts, widths, points, rises);
    }
  }
}

function pointsOn(
  value: number,
  ends: Float64Array,
  starts: Float64Array,
  widths: Float64Array,
  points: Float64Array,
  rises: Float64Array,
): number {
  let at = 0;
  while (at < ends.length && value > (ends[at] as number)) at++;
  const rise = rises[at] as number;
  if (rise === 0 && !Number.isNaN(value)) return points[at] as number;
  return (points[at] as number) + ((value - (starts[at] as number)) / (widths[at] as number)) * rise;
}

function valueBefore(anchors: readonly AnchorPoint[], at: number): number {
  return anchors[at - 1]?.value ?? Number.NEGATIVE_INFINITY;
}

const tables = new WeakMap<readonly AnchorPoint[], AnchorTable>();

/** The table of anchors, made once for a list of them. */
function anchorTable(anchors: readonly AnchorPoint[]): AnchorTable {
  let table = tables.get(anchors);
  if (table === undefined) tables.set(anchors, (table = new AnchorTable(anchors)));
  return table;
}

/** The points of one value; see `AnchorTable`. */
export function pointsOfValue(value: number, anchors: readonly AnchorPoint[]): number {
  return anchorTable(anchors).pointsOf(value);
}

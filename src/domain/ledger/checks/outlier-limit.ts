/** An amount so many times the middle one is another order of things. */
const TIMES_MEDIAN = 1000;
/** And it must stand apart: so many times the next smaller one. */
const GAP = 50;
const MOST_OUTLIERS = 3;
const FEWEST_AMOUNTS = 10;

/**
 * The size beyond which an amount is suspect: the largest few stand far apart from all others and from the middle.
 * Infinity where none does.
 */
export function outlierLimit(amounts: Float64Array): number {
  const sizes = Float64Array.from(amounts, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const { length } = sizes;
  if (length < FEWEST_AMOUNTS) return Number.POSITIVE_INFINITY;
  const median = sizes[length >> 1] ?? 0;
  for (let rank = Math.min(MOST_OUTLIERS, length - 1); rank >= 1; rank--) {
    const size = sizes[length - rank] ?? 0;
    const next = sizes[length - rank - 1] ?? 0;
    if (size > median * TIMES_MEDIAN && size > next * GAP) return next;
  }
  return Number.POSITIVE_INFINITY;
}

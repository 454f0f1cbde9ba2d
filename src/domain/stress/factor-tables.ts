import { normalProbability } from '../normal-distribution';

/** The tables reach this far, in steps so small that straight lines between their entries are right to 1 part in 10,000. */
const REACH = 8;
const STEPS_PER_UNIT = 512;
const SIZE = 2 * REACH * STEPS_PER_UNIT + 2;

/**
 * For a distance a = −8 … 8 the mean gap between defaults when each obligor defaults with probability Φ(a), as
 * −1 ÷ ln(1 − Φ(a)): an exponential number times it, rounded down, is how many obligors survive before the next default.
 */
const GAPS = Float64Array.from({ length: SIZE }, (_, i) => {
  const probability = normalProbability(i / STEPS_PER_UNIT - REACH);
  // ln(1 − Φ(a)) = ln Φ(−a) keeps its digits where Φ(a) is near 1.
  return (
    -1 /
    (probability < 0.5 ? Math.log1p(-probability) : Math.log(normalProbability(REACH - i / STEPS_PER_UNIT)))
  );
});

/** The mean gap at a distance; beyond the ends of the table its ends. */
export function meanGap(distance: number): number {
  const bounded = distance > REACH ? REACH : distance < -REACH ? -REACH : distance;
  const at = (bounded + REACH) * STEPS_PER_UNIT;
  const below = at | 0;
  const low = GAPS[below] as number;
  return low + (at - below) * ((GAPS[below + 1] as number) - low);
}

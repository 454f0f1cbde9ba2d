import { normalQuantile } from '../normal-distribution';

/** What is expected to come in during a week: its mean, its variance and the logarithm of the chance of nothing. */
export interface WeekOutlook {
  readonly mean: number;
  readonly variance: number;
  readonly logNone: number;
}

/** A band that holds the receipts of a week with the stated chance, as much above as below. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** Scales of the variance are looked for between these, halving the ratio of the bounds so often: to a hundredth. */
const SMALLEST = 0.02;
const LARGEST = 200;
const HALVINGS = 10;

/**
 * The amount that a week's receipts stay below with chance `level`: nothing at all with its own chance, else gamma with the
 * mean and variance that are left (Wilson and Hilferty's quantile). `scale` multiplies the variance.
 */
export function receiptsQuantile(week: WeekOutlook, level: number, scale: number): number {
  const none = Math.exp(week.logNone);
  if (week.mean <= 0 || level <= none) return 0;
  const mean = week.mean / (1 - none);
  const variance = Math.max(
    mean * mean * 1e-12,
    (scale * week.variance + week.mean ** 2) / (1 - none) - mean ** 2,
  );
  const shape = (mean * mean) / variance;
  const root = 1 - 1 / (9 * shape) + normalQuantile((level - none) / (1 - none)) / (3 * Math.sqrt(shape));
  return mean * Math.max(0, root) ** 3;
}

/** The central band of a chance, such as 0.8. */
export function receiptsBand(week: WeekOutlook, chance: number, scale: number): Band {
  return {
    low: receiptsQuantile(week, (1 - chance) / 2, scale),
    high: receiptsQuantile(week, (1 + chance) / 2, scale),
  };
}

/** The smallest scale whose band would have held what came in; the largest one where none would. */
export function scaleNeeded(week: WeekOutlook, chance: number, actual: number): number {
  const isHeld = (scale: number): boolean => {
    const { low, high } = receiptsBand(week, chance, scale);
    return low <= actual && actual <= high;
  };
  if (isHeld(SMALLEST)) return SMALLEST;
  let [below, above] = [SMALLEST, LARGEST];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(below * above);
    if (isHeld(middle)) above = middle;
    else below = middle;
  }
  return Math.sqrt(below * above);
}

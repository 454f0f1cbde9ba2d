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

/** Scales of the variance that are tried, from a fourteenth to more than a hundred times, each a fifth above the last. */
const SCALES = Array.from({ length: 42 }, (_, i) => 0.07 * 1.2 ** i);

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
  let scale = 0;
  for (scale of SCALES) {
    const { low, high } = receiptsBand(week, chance, scale);
    if (low <= actual && actual <= high) break;
  }
  return scale;
}

/**
 * The scale with which bands would have held past receipts as often as they say (split conformal prediction); 1 where there
 * are too few of them to tell.
 */
export function calibratedScale(needed: readonly number[], chance: number): number {
  const place = Math.ceil((needed.length + 1) * chance) - 1;
  return needed.length < 10
    ? 1
    : ([...needed].sort((a, b) => a - b)[Math.min(place, needed.length - 1)] ?? 1);
}

import { fault, type Outcome } from '../fault';
import { share } from '../number-checks';

/** One-year default rates by letter, S&P US corporates 2014. */
const DEFAULT_RATES: Readonly<Record<string, number>> = {
  AAA: 0,
  AA: 0.0002,
  A: 0.0007,
  BBB: 0.002,
  BB: 0.0076,
  B: 0.0388,
  CCC: 0.2638,
  CC: 0.2638,
  C: 0.2638,
};

/** Probability of default within a year of an agency rating; a notch (B+, BB−) takes its letter. Unknown: missing. */
export function defaultProbabilityOfRating(rating: string, floor = 0.0003): Outcome<number> {
  const letter = rating
    .trim()
    .toUpperCase()
    .replace(/[+\-−]$/, '')
    .replace(/^CCC\/C$/, 'CCC');
  const rate = DEFAULT_RATES[letter];
  if (rate === undefined) return fault('missing', 'noEvidence', 'rating');
  return share(floor, 'floor') ?? Math.max(floor, rate);
}

/** The standard normal distribution, good to about 1e-15 in the middle and to full relative precision in the lower tail. */

const SQRT_2_PI = Math.sqrt(2 * Math.PI);

export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / SQRT_2_PI;
}

/** Φ(x): the probability of a value below x. */
export function normalProbability(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 0) return 1 - lowerTail(-x);
  return lowerTail(x);
}

/** Φ⁻¹(p): the value below which lies probability p; 0 and 1 give minus and plus infinity. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (p > 0.5) return -normalQuantile(1 - p);
  let x = firstGuess(p);
  for (let i = 0; i < 4; i++) x -= halleyStep(x, p);
  return x;
}

function halleyStep(x: number, p: number): number {
  const newton = (normalProbability(x) - p) / normalDensity(x);
  return newton / (1 + (x * newton) / 2);
}

/** Abramowitz and Stegun 26.2.23, within 4.5e-4 for p ≤ ½. */
function firstGuess(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return top / bottom - t;
}

function lowerTail(x: number): number {
  return x > -4 ? 0.5 + normalDensity(x) * series(x) : normalDensity(x) * continuedFraction(-x);
}

/** Marsaglia's series x + x³/3 + x⁵/(3·5) + …: quick near the middle. */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return sum;
}

/** Laplace's continued fraction 1/(x + 1/(x + 2/(x + …))): exact far out in the tail. */
function continuedFraction(x: number): number {
  let fraction = x;
  for (let n = 60; n >= 1; n--) fraction = x + n / fraction;
  return 1 / fraction;
}

import { fault, type Outcome } from '../fault';
import { normalDensity, normalProbability, normalQuantile } from '../normal-distribution';
import { firstFault, notNegative, share, whole } from '../number-checks';

/** The factor is integrated over so many standard deviations, in so many steps (even, for Simpson's rule). */
const REACH = 9;
const STEPS = 720;

/**
 * The probability that at least `least` of `count` equal customers default within the year, when their fates hang
 * together with `correlation` (one-factor Gaussian copula). For books with few names, where Vasicek does not hold.
 */
export function jointDefaultProbability(
  count: number,
  least: number,
  probabilityOfDefault: number,
  correlation: number,
): Outcome<number> {
  const invalid = firstFault(
    whole(count, 'count'),
    notNegative(count, 'count'),
    whole(least, 'least'),
    notNegative(least, 'least'),
    share(probabilityOfDefault, 'probabilityOfDefault'),
    share(correlation, 'correlation'),
    correlation === 1 ? fault('outOfRange', 'tooLarge', 'correlation') : undefined,
  );
  if (invalid !== undefined) return invalid;
  if (correlation === 0) return binomialTail(count, least, probabilityOfDefault);
  const threshold = normalQuantile(probabilityOfDefault);
  return simpson((factor) => {
    const distance = (threshold - Math.sqrt(correlation) * factor) / Math.sqrt(1 - correlation);
    return binomialTail(count, least, normalProbability(distance)) * normalDensity(factor);
  });
}

/** P(X ≥ least) of a binomial variable, term by term in logarithms so that nothing underflows. */
function binomialTail(count: number, least: number, probability: number): number {
  if (least <= 0) return 1;
  if (least > count || probability === 0) return 0;
  if (probability === 1) return 1;
  const odds = Math.log(probability) - Math.log1p(-probability);
  let term = count * Math.log1p(-probability);
  let tail = 0;
  for (let defaults = 1; defaults <= count; defaults++) {
    term += Math.log(count - defaults + 1) - Math.log(defaults) + odds;
    if (defaults >= least) tail += Math.exp(term);
  }
  return Math.min(1, tail);
}

function simpson(integrand: (x: number) => number): number {
  const width = (2 * REACH) / STEPS;
  let sum = integrand(-REACH) + integrand(REACH);
  for (let step = 1; step < STEPS; step++) sum += (step % 2 === 0 ? 2 : 4) * integrand(-REACH + step * width);
  return (sum * width) / 3;
}

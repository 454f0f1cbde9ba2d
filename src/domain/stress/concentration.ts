import type { Outcome } from '../fault';
import { divisor, firstFault, notNegative, whole, type Check } from '../number-checks';
import { sumOf } from '../sum-of';

/** Herfindahl–Hirschman index: Σ share² × 10,000; one customer is 10,000. Credit balances must be taken as 0 first. */
export function concentrationIndex(amounts: readonly number[]): Outcome<number> {
  const total = sumOf(amounts, (amount) => amount);
  return checked(amounts, total) ?? sumOf(amounts, (amount) => (amount / total) ** 2) * 10_000;
}

/** How many equal customers would be as concentrated: 10,000 ÷ index. */
export function effectiveNumber(amounts: readonly number[]): Outcome<number> {
  const index = concentrationIndex(amounts);
  return typeof index === 'number' ? 10_000 / index : index;
}

/** The share of the `count` largest in all. */
export function largestShare(amounts: readonly number[], count: number): Outcome<number> {
  const total = sumOf(amounts, (amount) => amount);
  const largest = [...amounts].sort((a, b) => b - a).slice(0, Math.max(0, count));
  return (
    firstFault(whole(count, 'count'), notNegative(count, 'count'), checked(amounts, total)) ??
    sumOf(largest, (amount) => amount) / total
  );
}

function checked(amounts: readonly number[], total: number): Check {
  return firstFault(...amounts.map((amount) => notNegative(amount, 'amounts')), divisor(total, 'amounts'));
}

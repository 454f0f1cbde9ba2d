import type { Outcome } from '../fault';
import { divisor, firstFault, notNegative } from '../number-checks';
import { sumOf } from '../sum-of';

/** Days beyond terms as credit bureaus estimate it from an aging alone: buckets at their midpoints, weighted by balance. */
export function daysBeyondTerms(
  current: number,
  days1To30: number,
  days31To60: number,
  days61To90: number,
  days91Plus: number,
): Outcome<number> {
  const balances = [current, days1To30, days31To60, days61To90, days91Plus];
  const total = sumOf(balances, (balance) => balance);
  return (
    firstFault(...balances.map((balance) => notNegative(balance, 'balance')), divisor(total, 'balance')) ??
    (15 * days1To30 + 45 * days31To60 + 75 * days61To90 + 105 * days91Plus) / total
  );
}

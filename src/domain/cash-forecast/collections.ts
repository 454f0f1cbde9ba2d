import { fault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative, share } from '../number-checks';
import { sumOf } from '../sum-of';

/** A bucket's balance and the share of it that is expected to come in. */
export interface CollectableBalance {
  readonly balance: number;
  readonly collectedShare: number;
}

/**
 * Collections by period from sales by period: `pattern[k]` is the share of a period's sales that comes in k periods
 * later. What the shares leave of 1 is never collected. `periods` bounds the answer; by default it runs to the last receipt.
 */
export function collectionsByPattern(
  sales: readonly number[],
  pattern: readonly number[],
  periods = sales.length + pattern.length - 1,
): Outcome<readonly number[]> {
  return (
    firstFault(
      ...sales.map((amount) => notNegative(amount, 'sales')),
      ...pattern.map((part) => share(part, 'pattern')),
      sumOf(pattern, (part) => part) > 1 + 1e-9
        ? fault('outOfRange', 'sharesDoNotAddUp', 'pattern')
        : undefined,
    ) ??
    Array.from({ length: Math.max(0, periods) }, (_, period) =>
      pattern.reduce((sum, part, later) => sum + part * salesOf(sales, period - later), 0),
    )
  );
}

/** Collections of one period from an aging: Σ balance × share collected (1 − the bucket's roll rate). */
export function collectionsByAging(rows: readonly CollectableBalance[]): Outcome<number> {
  return (
    firstFault(
      ...rows.flatMap(({ balance, collectedShare }) => [
        isNumber(balance, 'balance'),
        share(collectedShare, 'collectedShare'),
      ]),
    ) ?? sumOf(rows, ({ balance, collectedShare }) => balance * collectedShare)
  );
}

/** The sales of a period; nothing was sold outside the list. */
function salesOf(sales: readonly number[], period: number): number {
  return sales[period] ?? 0;
}

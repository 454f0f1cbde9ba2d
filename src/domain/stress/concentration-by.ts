import { isFault } from '../fault';
import { sumOf } from '../sum-of';
import { concentrationIndex, effectiveNumber, largestShare } from './concentration';

/** An amount and what it belongs to: a customer, a country, an insurer. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: number;
}

/** How much of all receivables few names hold. */
export interface Concentration {
  /** Largest first; credit balances count as nothing. */
  readonly names: readonly NamedAmount[];
  readonly total: number;
  /** Herfindahl–Hirschman index: 10,000 is one name alone. */
  readonly index: number;
  readonly effectiveNumber: number;
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
}

/** From here on a book is concentrated: index, and shares of the largest and the five largest. */
export const CONCENTRATION_LIMITS = { index: 1800, top1: 0.2, top5: 0.5 } as const;

/** Adds amounts up by name and measures their concentration; undefined where nothing is owed. */
export function concentrationBy(amounts: readonly NamedAmount[]): Concentration | undefined {
  const byName = new Map<string, number>();
  for (const { name, amount } of amounts) byName.set(name, (byName.get(name) ?? 0) + amount);
  const names = [...byName]
    .map(([name, amount]) => ({ name, amount: Math.max(0, amount) }))
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
  const plain = names.map(({ amount }) => amount);
  const [index, count] = [concentrationIndex(plain), effectiveNumber(plain)];
  const [top1, top5, top10] = [largestShare(plain, 1), largestShare(plain, 5), largestShare(plain, 10)];
  if (isFault(index) || isFault(count) || isFault(top1) || isFault(top5) || isFault(top10)) return undefined;
  return { names, total: sumOf(plain, (amount) => amount), index, effectiveNumber: count, top1, top5, top10 };
}

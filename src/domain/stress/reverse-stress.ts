import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative } from '../number-checks';
import { balancesOf } from './cash-flow-stress';

/**
 * The smallest share of all receipts whose loss brings cash below its floor: the exact point, by the week in which least is
 * left above the floor for each unit received until then. 0 where cash is below already, undefined where even the loss of
 * everything leaves it above.
 */
export function smallestShortfall(
  openingCash: number,
  receipts: readonly number[],
  payments: readonly number[],
  floor: number,
): Outcome<number | undefined> {
  const invalid = firstFault(
    isNumber(openingCash, 'openingCash'),
    ...receipts.map((amount) => notNegative(amount, 'flows')),
    ...payments.map((amount) => isNumber(amount, 'flows')),
    isNumber(floor, 'minimumCash'),
  );
  if (invalid !== undefined) return invalid;
  const flows = receipts.map((amount, week) => amount - (payments[week] ?? 0));
  let [received, smallest] = [0, Number.POSITIVE_INFINITY];
  balancesOf(openingCash, flows).forEach((balance, week) => {
    received += receipts[week] ?? 0;
    const spare = balance - floor;
    if (spare < 0) smallest = 0;
    else if (received > 0) smallest = Math.min(smallest, spare / received);
  });
  return smallest <= 1 ? smallest : undefined;
}

/** The smallest of the rising whole numbers up to `most` that breaks the floor; undefined where none does. */
export function smallestBreaking(most: number, breaks: (size: number) => boolean): number | undefined {
  for (let size = 1; size <= most; size++) if (breaks(size)) return size;
  return undefined;
}

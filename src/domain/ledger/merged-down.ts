import type { CarriedCustomer } from './carried-customers';
import { intAt } from './column-access';
import type { LedgerStore } from './ledger-store';

/** One blank customer is a cell that was forgotten; several are a layout. */
const FEWEST = 2;

/**
 * Whether blank customers are cells that a report merged with the one above, which it does for every customer: then no two
 * records on neighbouring rows repeat a customer, and no customer appears in two places. Otherwise they were forgotten.
 */
export function isMergedDown(
  carried: readonly CarriedCustomer[],
  { customer, gridRow }: LedgerStore,
  count: number,
): boolean {
  const blankRows = new Set(carried.filter(({ from }) => from === 'record').map(({ row }) => row));
  if (blankRows.size < FEWEST) return false;
  const seen = new Set<number>();
  let named = 0;
  let repeats = 0;
  for (let i = 0; i < count; i++) {
    const row = intAt(gridRow, i);
    if (blankRows.has(row)) continue;
    const code = intAt(customer, i);
    named++;
    if (seen.has(code)) repeats++;
    seen.add(code);
  }
  // A page break prints the name again.
  return repeats * 10 <= named;
}

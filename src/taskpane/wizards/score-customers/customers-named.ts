import type { ScoredCustomer } from '../job';

/** The customers whose name holds the text, whatever its case; all of them for a blank text. */
export function customersNamed(
  customers: readonly ScoredCustomer[],
  text: string,
): readonly ScoredCustomer[] {
  const wanted = text.trim().toLowerCase();
  return wanted === ''
    ? customers
    : customers.filter(({ customer }) => customer.toLowerCase().includes(wanted));
}

import { intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

/** A customer and the parent that somebody has noted for it. */
export interface NotedParent {
  readonly customer: string;
  readonly parent: string | null;
}

/**
 * The group of every customer that has one: what the ledger says, else the noted parent. A parent that is a customer
 * itself belongs to its own group. Where the records of a customer name several groups, the first by name counts, so
 * that the order of the records does not matter.
 */
export function customerGroups(
  { customer, group, rowCount }: Pick<Ledger, 'customer' | 'group' | 'rowCount'>,
  notedParents: readonly NotedParent[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const noted of notedParents) if (noted.parent !== null) groups.set(noted.customer, noted.parent);
  const named = new Set<string>();
  for (let i = 0; group !== undefined && i < rowCount; i++) {
    const name = group.values[intAt(group.codes, i)] ?? '';
    const member = customer.values[intAt(customer.codes, i)] ?? '';
    if (name === '') continue;
    const known = named.has(member) ? groups.get(member) : undefined;
    if (known === undefined || name < known) groups.set(member, name);
    named.add(member);
  }
  const customers = new Set(customer.values);
  for (const parent of [...groups.values()]) {
    if (!groups.has(parent) && customers.has(parent)) groups.set(parent, parent);
  }
  return groups;
}

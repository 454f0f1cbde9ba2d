import type { Ledger } from '../../../domain/ledger/ledger';
import { addresseeIn } from '../../../policy/dunning-setting-of';
import type { Policy } from '../../../policy/policy-tables';

/**
 * To whom a customer's letters go: where the policy sends them to parents, to the parent of its table of customers, else to the
 * group that the ledger names; otherwise to the customer itself.
 */
export function addresseeOf(ledger: Ledger, policy: Policy): (customer: string) => string {
  const parentOf = addresseeIn(policy);
  if (policy.dunningRules.parentLetters === 'no') return parentOf;
  const groups = groupsOf(ledger);
  return (customer) => {
    const parent = parentOf(customer);
    return groups.get(parent) ?? parent;
  };
}

/** The group of every customer that has one; of several the first. */
function groupsOf({ rowCount, customer, group }: Ledger): Map<string, string> {
  const groups = new Map<string, string>();
  if (group === undefined) return groups;
  for (let record = 0; record < rowCount; record++) {
    const name = customer.values[customer.codes[record] ?? -1];
    const own = group.values[group.codes[record] ?? -1];
    if (name !== undefined && own !== undefined && !groups.has(name)) groups.set(name, own);
  }
  return groups;
}

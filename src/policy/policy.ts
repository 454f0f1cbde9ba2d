import { POLICY_TABLES, type Policy, type PolicyTableId } from './policy-tables';
import type { PolicyCell, PolicyTable, PolicyWords } from './policy-table';

const TABLES: { readonly [Id in PolicyTableId]: PolicyTable<Id, string, Policy[Id]> } = POLICY_TABLES;

/** The tables' ids in the order of the sheet. */
export const POLICY_TABLE_IDS: readonly PolicyTableId[] = Object.keys(POLICY_TABLES).filter(isPolicyTableId);

/** The policy that holds until somebody edits the sheet. */
export const STANDARD_POLICY: Policy = policyOf((id) => TABLES[id].standard);

export function isPolicyTableId(id: string): id is PolicyTableId {
  return Object.hasOwn(POLICY_TABLES, id);
}

/** A table's layout and rules. */
export function policyTable<Id extends PolicyTableId>(id: Id): PolicyTable<Id, string, Policy[Id]> {
  return TABLES[id];
}

/** The rows of a table below its header, as the sheet shows them. */
export function policyRows<Id extends PolicyTableId>(
  id: Id,
  policy: Pick<Policy, Id>,
  words: PolicyWords,
): PolicyCell[][] {
  return TABLES[id].write(policy[id], words);
}

/** A policy built table by table. */
export function policyOf(valueOf: <Id extends PolicyTableId>(id: Id) => Policy[Id]): Policy {
  const built: Partial<{ -readonly [Id in PolicyTableId]: Policy[Id] }> = {};
  const put = <Id extends PolicyTableId>(id: Id, value: Policy[Id]): void => {
    built[id] = value;
  };
  POLICY_TABLE_IDS.forEach((id) => put(id, valueOf(id)));
  // Every table has been put: the ids come from the same object as the type.
  return built as Policy;
}

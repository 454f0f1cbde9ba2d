import type { Ledger } from '../../../domain/ledger/ledger';
import { customerFactsOf } from '../../../domain/credit-limit/customer-fact';
import { customerGroups } from '../../../domain/monitoring/customer-groups';
import {
  groupExposures,
  type GroupExposure,
  type GroupMember,
} from '../../../domain/monitoring/group-exposure';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import type { Policy } from '../../../policy/policy-tables';

/** The groups of a ledger with what they owe and may owe together: by limits in force, else by the suggested ones. */
export function groupsOf(
  ledger: Ledger,
  { lines, currency }: Snapshot,
  policy: Policy,
): GroupExposure<GroupMember>[] {
  const groups = customerGroups(ledger, policy.dunningCustomers);
  if (groups.size === 0) return [];
  const factsOf = customerFactsOf(policy.customerFacts);
  const members = lines.map(({ customer, open, overdue, limit, grade }) => ({
    customer,
    group: groups.get(customer) ?? null,
    open,
    overdue,
    limit: factsOf(customer, currency)?.creditLimit ?? limit,
    grade,
  }));
  const gradeOrder = policy.grades.map(({ grade }) => grade);
  return groupExposures(members, gradeOrder, policy.limitRules.singleNameShare);
}

import { roundMoney } from '../money/round-money';
import { sumOf } from '../sum-of';
import { byText } from './snapshot';

/** A customer and the group that it belongs to; a customer without one stands for itself. */
export interface GroupMember {
  readonly customer: string;
  readonly group: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly limit: number | null;
  readonly grade: string | null;
}

/** What a group owes and may owe together. */
export interface GroupExposure<Member extends GroupMember> {
  readonly group: string;
  /** By exposure, the largest first, then by name. */
  readonly members: readonly Member[];
  readonly open: number;
  readonly overdue: number;
  /** The members' limits together, but no more than the single-name cap; null where no member has one. */
  readonly limit: number | null;
  /** Whether the cap on a single name binds. */
  readonly isCapped: boolean;
  readonly headroom: number | null;
  /** The group's share of all receivables; null where there are none. */
  readonly share: number | null;
  /** The worst grade of a member. */
  readonly worstGrade: string | null;
}

/**
 * Rolls exposures and limits up to groups of two customers or more, because they fail together: the cap on a single name
 * holds for the group. Largest exposure first, then by name, whatever the order of the customers.
 */
export function groupExposures<Member extends GroupMember>(
  customers: readonly Member[],
  gradeOrder: readonly string[],
  singleNameShare: number,
): GroupExposure<Member>[] {
  const total = sumOf(inOrder(customers), ({ open }) => open);
  const cap = roundMoney(Math.max(0, total) * singleNameShare);
  return [...membersByGroup(customers)]
    .filter(([, members]) => members.length > 1)
    .map(([group, members]) => groupExposure(group, inOrder(members), gradeOrder, cap, total))
    .sort((a, b) => b.open - a.open || byText(a.group, b.group));
}

function membersByGroup<Member extends GroupMember>(customers: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const customer of customers) {
    if (customer.group === null) continue;
    const members = groups.get(customer.group);
    if (members === undefined) groups.set(customer.group, [customer]);
    else members.push(customer);
  }
  return groups;
}

function inOrder<Member extends GroupMember>(members: readonly Member[]): Member[] {
  return [...members].sort((a, b) => b.open - a.open || byText(a.customer, b.customer));
}

function groupExposure<Member extends GroupMember>(
  group: string,
  members: readonly Member[],
  gradeOrder: readonly string[],
  cap: number,
  total: number,
): GroupExposure<Member> {
  const open = roundMoney(sumOf(members, (member) => member.open));
  const limits = members.flatMap(({ limit }) => (limit === null ? [] : [limit]));
  const together = roundMoney(sumOf(limits, (limit) => limit));
  const limit = limits.length === 0 ? null : Math.min(together, cap);
  return {
    group,
    members,
    open,
    overdue: roundMoney(sumOf(members, ({ overdue }) => overdue)),
    limit,
    isCapped: limit !== null && together > cap,
    headroom: limit === null ? null : roundMoney(limit - open),
    share: total > 0 ? open / total : null,
    worstGrade: worstOf(members, gradeOrder),
  };
}

function worstOf(members: readonly GroupMember[], gradeOrder: readonly string[]): string | null {
  const ranks = members.map(({ grade }) => gradeOrder.indexOf(grade ?? ''));
  return gradeOrder[Math.max(...ranks)] ?? null;
}

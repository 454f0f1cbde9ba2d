import { NO_DATE } from '../domain/calendar/day-number';
import { CUSTOMER_STATES, type DunningFacts } from '../domain/dunning/dunning-facts';
import type { DunningPolicy, DunningStep } from '../domain/dunning/dunning-policy';
import type { DunningSetting } from '../domain/dunning/dunning-setting';
import { businessCalendarOf } from './policy-rules';
import type { Policy } from './policy-tables';
import type { LadderRow } from './standard/dunning-ladder';
import { DO_NOTHING } from './tables/dunning-customers';

type DunningTables = Pick<
  Policy,
  'dunningLadder' | 'dunningRules' | 'dunningCustomers' | 'calendarRules' | 'calendarDays'
>;
type CustomerRow = Policy['dunningCustomers'][number];

/** The policy of a ladder, by the ladder's name; null for the one of everybody else. */
export function dunningPolicyOf(
  { dunningRules, dunningLadder }: Pick<Policy, 'dunningLadder' | 'dunningRules'>,
  ladder: string | null = null,
): DunningPolicy {
  const { minimumAmount, minimumGapDays, graceDays, paidTolerance, creditUse, stepOrder, onCure } =
    dunningRules;
  const steps = dunningLadder.filter((row) => row.ladder === ladder).map(stepOf);
  return {
    steps,
    minimumAmount,
    minimumGapDays,
    graceDays,
    tolerance: paidTolerance,
    creditUse,
    order: stepOrder,
    onCure,
  };
}

function stepOf(row: LadderRow): DunningStep {
  const { step, offsetDays, convention, countedFrom, stepMinimum, stepShare, stepGapDays, alwaysDunned } =
    row;
  return {
    step,
    offsetDays,
    convention,
    ...(countedFrom === null ? {} : { countedFrom }),
    ...(stepMinimum === null ? {} : { minimumAmount: stepMinimum }),
    ...(stepShare === null ? {} : { minimumShare: stepShare }),
    ...(stepGapDays === null ? {} : { gapDays: stepGapDays }),
    ...(alwaysDunned === 'yes' ? { isAlwaysDunned: true } : {}),
  };
}

/** What the policy sheet says about dunning the given customers: the ladders, who has which, who is held back. */
export function dunningSettingOf(policy: DunningTables, customers: readonly string[]): DunningSetting {
  const calendar = businessCalendarOf(policy);
  const standard = dunningPolicyOf(policy);
  if (policy.dunningCustomers.length === 0) return { policies: [standard], calendar };
  const ladders = [
    ...new Set(policy.dunningLadder.flatMap(({ ladder }) => (ladder === null ? [] : [ladder]))),
  ];
  const rows = new Map(policy.dunningCustomers.map((row) => [row.customer, row]));
  return {
    policies: [standard, ...ladders.map((ladder) => dunningPolicyOf(policy, ladder))],
    policyOf: Int32Array.from(customers, (name) => positionOf(ladderNameOf(name, rows), ladders)),
    calendar,
    facts: factsOf(customers, rows),
  };
}

/** The customer's own ladder, else that of the nearest parent who has one, else the one of everybody. */
function ladderNameOf(customer: string, rows: ReadonlyMap<string, CustomerRow>): string | null {
  const seen = new Set<string>();
  let at: string | null = customer;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const row = rows.get(at);
    if (row !== undefined && row.ladder !== null) return row.ladder;
    at = row?.parent ?? null;
  }
  return null;
}

function positionOf(ladder: string | null, ladders: readonly string[]): number {
  if (ladder === null) return 0;
  return ladder === DO_NOTHING ? -1 : ladders.indexOf(ladder) + 1;
}

function factsOf(customers: readonly string[], rows: ReadonlyMap<string, CustomerRow>): DunningFacts {
  return {
    customerState: Uint8Array.from(customers, (name) =>
      CUSTOMER_STATES.indexOf(rows.get(name)?.customerState ?? 'normal'),
    ),
    customerBlockedUntil: Int32Array.from(customers, (name) => rows.get(name)?.blockedUntil ?? NO_DATE),
  };
}

/** To whom a customer's letters go: its topmost parent where the policy says so, else itself. */
export function addresseeIn({
  dunningRules,
  dunningCustomers,
}: Pick<Policy, 'dunningRules' | 'dunningCustomers'>): (customer: string) => string {
  if (dunningRules.parentLetters === 'no') return (customer) => customer;
  const parents = new Map(dunningCustomers.map(({ customer, parent }) => [customer, parent]));
  return (customer) => {
    const seen = new Set([customer]);
    let at = customer;
    let up = parents.get(at) ?? null;
    while (up !== null && !seen.has(up)) {
      seen.add(up);
      at = up;
      up = parents.get(at) ?? null;
    }
    return at;
  };
}

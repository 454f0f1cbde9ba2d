import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import { CUSTOMER_STATES, type DunningFacts } from './dunning-facts';
import type { DunningItems } from './dunning-items';
import type { SkipReason } from './skip-reason';

/**
 * Why an item is left out before any step is looked at; undefined for one that may be dunned. `tolerance` null means that
 * the customer has no policy at all and is left alone.
 */
export function exclusionOf(
  item: number,
  items: DunningItems,
  facts: DunningFacts,
  asOf: DayNumber,
  tolerance: number | null,
): SkipReason | undefined {
  const open = realAt(items.openAmount, item);
  if (open === 0) return 'paid';
  if (Math.abs(open) <= (tolerance ?? 0)) return 'withinTolerance';
  if (open < 0) return 'credit';
  if (intAt(items.dueDate, item) === NO_DATE) return 'undated';
  if (undisputedPart(item, items, facts) <= 0) return 'disputed';
  if (tolerance === null) return 'doNothing';
  const customer = intAt(items.customer, item);
  return (
    (customer < 0 ? undefined : customerExclusion(customer, facts, asOf)) ?? itemExclusion(item, facts, asOf)
  );
}

/** What of an item may be asked for: all of it, or all but its disputed part. */
export function undisputedPart(item: number, items: DunningItems, facts: DunningFacts): number {
  const open = realAt(items.openAmount, item);
  const disputed = facts.disputedAmount === undefined ? 0 : realAt(facts.disputedAmount, item);
  if (disputed > 0) return Math.max(0, open - disputed);
  return byteAt(items.disputed, item) === 0 ? open : 0;
}

function customerExclusion(customer: number, facts: DunningFacts, asOf: DayNumber): SkipReason | undefined {
  const { customerState, customerBlockedUntil } = facts;
  const state = customerState === undefined ? 'normal' : CUSTOMER_STATES[byteAt(customerState, customer)];
  if (state !== undefined && state !== 'normal') return state;
  const until = customerBlockedUntil === undefined ? NO_DATE : intAt(customerBlockedUntil, customer);
  return holdsAt(until, asOf) ? 'blocked' : undefined;
}

function itemExclusion(item: number, facts: DunningFacts, asOf: DayNumber): SkipReason | undefined {
  const { blockedUntil, promiseDate } = facts;
  if (blockedUntil !== undefined && holdsAt(intAt(blockedUntil, item), asOf)) return 'blocked';
  return promiseDate !== undefined && holdsAt(intAt(promiseDate, item), asOf) ? 'promised' : undefined;
}

/** A promise that has passed while the item is still open. */
export function isPromiseBroken(item: number, { promiseDate }: DunningFacts, asOf: DayNumber): boolean {
  const promised = promiseDate === undefined ? NO_DATE : intAt(promiseDate, item);
  return promised !== NO_DATE && promised < asOf;
}

function holdsAt(until: DayNumber, asOf: DayNumber): boolean {
  return until !== NO_DATE && until >= asOf;
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { DunningHistory } from './dunning-facts';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy } from './dunning-policy';

/** What the log says of one item, in the sense of the policy's rule for customers who have paid something. */
export interface PastNotices {
  /** The last step that counts (−1 none). */
  readonly level: number;
  /** The day of the item's last notice, NO_DATE for none. */
  readonly date: DayNumber;
  /** The item has to go up the ladder step by step from the first one. */
  readonly startsOver: boolean;
  /** A step below which an overdue item of this customer does not fall (−1 none). */
  readonly floor: number;
}

const NO_PAST: PastNotices = { level: -1, date: NO_DATE, startsOver: false, floor: -1 };

/** Less than half a cent is nothing. */
const NOTHING = 0.005;

/** The item's past as the policy sees it; without a history there is none. */
export function pastOf(
  item: number,
  items: DunningItems,
  policy: DunningPolicy,
  history: DunningHistory | undefined,
): PastNotices {
  if (history === undefined) return NO_PAST;
  const customer = intAt(items.customer, item);
  const level = intAt(history.lastLevel, item);
  const date = lastDateOf(item, customer, level, history);
  const isCured = customer >= 0 && history.isCured !== undefined && byteAt(history.isCured, customer) === 1;
  if (!isCured) return { level, date, startsOver: false, floor: -1 };
  const onCure = policy.onCure ?? 'contextual';
  if (onCure === 'keepHighest') {
    const highest = history.highestLevel === undefined ? -1 : intAt(history.highestLevel, customer);
    return { level, date, startsOver: false, floor: highest };
  }
  const startsAnew = level < 0 || wasPartPaid(item, items, history);
  return { level: startsAnew ? -1 : level, date, startsOver: startsAnew && onCure === 'restart', floor: -1 };
}

function lastDateOf(item: number, customer: number, level: number, history: DunningHistory): DayNumber {
  if (history.lastItemDate !== undefined) return intAt(history.lastItemDate, item);
  return level >= 0 && customer >= 0 ? intAt(history.lastNoticeDate, customer) : NO_DATE;
}

function wasPartPaid(item: number, items: DunningItems, { amountThen }: DunningHistory): boolean {
  return amountThen !== undefined && realAt(amountThen, item) > realAt(items.openAmount, item) + NOTHING;
}

/**
 * The step that an item stands on, of those reached: the highest one by age; one after the last notice where steps are
 * taken in order. A broken promise lets the item catch up with its age.
 */
export function standingLevel(
  reached: number,
  isOverdue: boolean,
  past: PastNotices,
  isPromiseBroken: boolean,
  { steps, order }: DunningPolicy,
): number {
  const floor = isOverdue ? Math.min(past.floor, steps.length - 1) : -1;
  const inOrder = past.startsOver || (order === 'sequential' && !isPromiseBroken);
  if (!inOrder) return Math.max(reached, floor);
  if (reached < 0) return floor;
  return Math.max(Math.min(reached, nextInOrder(past.level, isOverdue, steps)), floor);
}

/** The step after the last one; an item that is overdue passes over the steps before its due date. */
function nextInOrder(last: number, isOverdue: boolean, steps: DunningPolicy['steps']): number {
  let level = last + 1;
  while (isOverdue && level < steps.length - 1 && isBeforeDueDate(steps, level)) level++;
  return Math.min(level, steps.length - 1);
}

export function isBeforeDueDate(steps: DunningPolicy['steps'], level: number): boolean {
  const step = steps[level];
  return step !== undefined && step.countedFrom !== 'lastNotice' && step.offsetDays < 0;
}

import { WEEKENDS_ONLY, type BusinessCalendar } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import { remainingAfterCredits } from './credit-cover';
import type { DunningItems } from './dunning-items';
import { dunningLevel } from './dunning-level';
import type { DunningPolicy } from './dunning-policy';
import { noSkips, type SkipCounts, type SkipReason } from './skip-reason';
import { StepDates } from './step-dates';

/** One notice that is due: the highest step of the ladder that the item has reached. */
export interface Notice {
  /** Position in the run's items, and the record in the ledger. */
  readonly item: number;
  readonly record: number;
  readonly customer: number;
  /** Position in the ladder. */
  readonly level: number;
  /** The business day on which the step fell due; not after the as-of date. */
  readonly date: DayNumber;
  readonly dueDate: DayNumber;
  /** Days overdue at the as-of date; negative before the due date. */
  readonly daysOverdue: number;
  readonly openAmount: number;
  /** Open amount less the credits set against it: what to ask for. */
  readonly amount: number;
  /** The next step and its day; −1 and NO_DATE after the last step. */
  readonly nextLevel: number;
  readonly nextDate: DayNumber;
}

export interface SkippedItem {
  readonly item: number;
  readonly record: number;
  readonly reason: SkipReason;
}

export interface DunningPlan {
  /** In the order of the items. */
  readonly notices: readonly Notice[];
  readonly skipped: readonly SkippedItem[];
  readonly skipCounts: SkipCounts;
}

/** What was sent before: the last step of every item (−1 none) and the last day each customer was written to. */
export interface DunningHistory {
  readonly lastLevel: Int32Array;
  readonly lastNoticeDate: Int32Array;
}

/**
 * Plans the notices of a run at `asOf`. A step is reached on its business day; an item that has reached several gets
 * the highest only; one whose highest step waits for its business day gets none, never a lower one late. Every item without a notice is listed with its reason. Without a history nothing was sent before.
 */
export function planNotices(
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  calendar: BusinessCalendar = WEEKENDS_ONLY,
  history?: DunningHistory,
): DunningPlan {
  const remaining = remainingAfterCredits(items);
  const stepDates = new StepDates(policy, calendar);
  const notices: Notice[] = [];
  const skipped: SkippedItem[] = [];
  const skipCounts = noSkips();
  for (let item = 0; item < items.count; item++) {
    const record = intAt(items.record, item);
    const outcome = outcomeOf(item, realAt(remaining, item), items, asOf, policy, stepDates, history);
    if (typeof outcome === 'string') {
      skipped.push({ item, record, reason: outcome });
      skipCounts[outcome]++;
    } else notices.push(outcome);
  }
  return { notices, skipped, skipCounts };
}

function outcomeOf(
  item: number,
  amount: number,
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  stepDates: StepDates,
  history: DunningHistory | undefined,
): Notice | SkipReason {
  const excluded = exclusionOf(item, items);
  if (excluded !== undefined) return excluded;
  const notice = noticeOf(item, amount, items, asOf, stepDates);
  const byCalendarDays = dunningLevel(asOf - intAt(items.dueDate, item), policy.steps);
  if (byCalendarDays > (notice?.level ?? -1)) return 'awaitsBusinessDay';
  if (notice === undefined) return 'notYetDue';
  if (amount === 0) return 'creditCovered';
  if (amount < policy.minimumAmount) return 'belowMinimum';
  return historyReason(notice, asOf, policy, history) ?? notice;
}

function exclusionOf(item: number, items: DunningItems): SkipReason | undefined {
  const open = realAt(items.openAmount, item);
  if (open === 0) return 'paid';
  if (open < 0) return 'credit';
  if (intAt(items.dueDate, item) === NO_DATE) return 'undated';
  return byteAt(items.disputed, item) === 0 ? undefined : 'disputed';
}

function noticeOf(
  item: number,
  amount: number,
  items: DunningItems,
  asOf: DayNumber,
  stepDates: StepDates,
): Notice | undefined {
  const dueDate = intAt(items.dueDate, item);
  const invoiceDate = intAt(items.invoiceDate, item);
  const level = stepDates.lastReached(dueDate, invoiceDate, asOf);
  const date = stepDates.dateOf(dueDate, level);
  if (date === undefined) return undefined;
  const nextDate = stepDates.dateOf(dueDate, level + 1);
  return {
    item,
    record: intAt(items.record, item),
    customer: intAt(items.customer, item),
    level,
    date: Math.max(invoiceDate, date),
    dueDate,
    daysOverdue: asOf - dueDate,
    openAmount: realAt(items.openAmount, item),
    amount,
    nextLevel: nextDate === undefined ? -1 : level + 1,
    nextDate: nextDate === undefined ? NO_DATE : Math.max(invoiceDate, nextDate),
  };
}

function historyReason(
  notice: Notice,
  asOf: DayNumber,
  policy: DunningPolicy,
  history: DunningHistory | undefined,
): SkipReason | undefined {
  if (history === undefined) return undefined;
  if (notice.level <= intAt(history.lastLevel, notice.item)) return 'alreadySent';
  if (notice.customer < 0) return undefined;
  const lastNotice = intAt(history.lastNoticeDate, notice.customer);
  return lastNotice !== NO_DATE && asOf - lastNotice < policy.minimumGapDays ? 'withinGap' : undefined;
}

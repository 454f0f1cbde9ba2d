import { WEEKENDS_ONLY, type BusinessCalendar } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { DunningHistory } from './dunning-facts';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy } from './dunning-policy';
import type { DunningSetting } from './dunning-setting';
import { isPromiseBroken } from './exclusion';
import { nextNotice } from './next-notice';
import { planDunning, reasonOfCode, type DunningOutcome } from './plan-dunning';
import { PolicyBook } from './policy-book';
import { noSkips, type SkipCounts, type SkipReason } from './skip-reason';
import { pastOf } from './target-level';

/** One notice that is due: the highest step of the ladder that the item has reached. */
export interface Notice {
  /** Position in the run's items, and the record in the ledger. */
  readonly item: number;
  readonly record: number;
  readonly customer: number;
  /** Position in the customer's ladder. */
  readonly level: number;
  /** The business day on which the step fell due; not after the as-of date. */
  readonly date: DayNumber;
  readonly dueDate: DayNumber;
  /** Days overdue at the as-of date; negative before the due date. */
  readonly daysOverdue: number;
  readonly openAmount: number;
  /** Undisputed part less the credits set against it: what to ask for. */
  readonly amount: number;
  readonly isPromiseBroken: boolean;
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

/**
 * Plans the notices of a run at `asOf` under one policy for all. A step is reached on its business day; an item that has
 * reached several gets the highest only; one whose highest step waits for its business day gets none, never a lower one late.
 * Every item without a notice is listed with its reason. Without a history nothing was sent before.
 */
export function planNotices(
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  calendar: BusinessCalendar = WEEKENDS_ONLY,
  history?: DunningHistory,
): DunningPlan {
  const setting = { policies: [policy], calendar, ...(history === undefined ? {} : { history }) };
  return listNotices(items, asOf, setting, planDunning(items, asOf, setting));
}

/** The outcome of a run as notices and skipped items. */
export function listNotices(
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
): DunningPlan {
  const book = new PolicyBook(setting);
  const notices: Notice[] = [];
  const skipped: SkippedItem[] = [];
  const skipCounts = noSkips();
  for (let item = 0; item < items.count; item++) {
    const reason = reasonOfCode(byteAt(outcome.reason, item));
    if (reason === undefined) notices.push(noticeOf(item, items, asOf, setting, outcome, book));
    else {
      skipped.push({ item, record: intAt(items.record, item), reason });
      skipCounts[reason]++;
    }
  }
  return { notices, skipped, skipCounts };
}

function noticeOf(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
  book: PolicyBook,
): Notice {
  const customer = intAt(items.customer, item);
  const dueDate = intAt(items.dueDate, item);
  const invoiceDate = intAt(items.invoiceDate, item);
  const level = intAt(outcome.level, item);
  const policy = book.policyAt(customer);
  if (policy === undefined) throw new RangeError('A customer without a policy gets no notice.');
  const dates = book.datesAt(customer);
  const last = pastOf(item, items, policy, setting.history).date;
  const day = dates.dateOf(dueDate, level) ?? dates.dateAfter(last, level) ?? asOf;
  const next = nextNotice(dueDate, invoiceDate, { level, date: asOf }, policy, dates, setting.calendar);
  return {
    item,
    record: intAt(items.record, item),
    customer,
    level,
    date: Math.min(asOf, Math.max(invoiceDate, day)),
    dueDate,
    daysOverdue: asOf - dueDate,
    openAmount: realAt(items.openAmount, item),
    amount: realAt(outcome.amount, item),
    isPromiseBroken: isPromiseBroken(item, setting.facts ?? {}, asOf),
    nextLevel: next?.level ?? -1,
    nextDate: next?.date ?? NO_DATE,
  };
}

import { adjustToBusinessDay } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy } from './dunning-policy';
import type { DunningSetting } from './dunning-setting';
import { nextNotice, type PlannedStep } from './next-notice';
import { reasonOfCode, type DunningOutcome } from './plan-dunning';
import { PolicyBook } from './policy-book';
import type { SkipReason } from './skip-reason';
import { pastOf } from './target-level';

/** A notice that is still to come if nothing is paid. */
export interface FutureNotice extends PlannedStep {
  readonly item: number;
}

/** An item on its way up the ladder. */
interface Climber {
  readonly item: number;
  next: PlannedStep;
}

/** After these an item goes on later by itself; after all others nothing is to come. */
const GOES_ON: ReadonlySet<SkipReason | undefined> = new Set([
  undefined,
  'blocked',
  'promised',
  'notYetDue',
  'awaitsBusinessDay',
  'alreadySent',
  'withinGap',
] as const);

/**
 * Every remaining step of every item after the run at `asOf`, in order of date, if nothing is paid: notices to one customer fall on
 * one day where they would come within the gap, and an item that has reached several steps by then gets the highest.
 */
export function futureCalendar(
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
): FutureNotice[] {
  const book = new PolicyBook(setting);
  const notices: FutureNotice[] = [];
  for (const [customer, climbers] of climbersByCustomer(items, asOf, setting, outcome, book)) {
    const wasWritten = climbers.some(({ item }) => byteAt(outcome.reason, item) === 0);
    const last =
      setting.history === undefined || customer < 0 ? NO_DATE : setting.history.lastNoticeDate[customer];
    climb(climbers, wasWritten ? asOf : (last ?? NO_DATE), items, customer, setting, book, notices);
  }
  return notices.sort((a, b) => a.date - b.date || a.item - b.item);
}

function climbersByCustomer(
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
  book: PolicyBook,
): Map<number, Climber[]> {
  const byCustomer = new Map<number, Climber[]>();
  for (let item = 0; item < items.count; item++) {
    const reason = reasonOfCode(byteAt(outcome.reason, item));
    if (!GOES_ON.has(reason) || !isWorthANotice(item, items, reason, outcome, book)) continue;
    const next = firstStep(item, items, asOf, setting, outcome, book);
    const customer = intAt(items.customer, item);
    const climbers = byCustomer.get(customer);
    // An item whose ladder is at its end still tells that its customer was written to today.
    const climber = { item, next: next ?? NOTHING_MORE };
    if (climbers === undefined) byCustomer.set(customer, [climber]);
    else climbers.push(climber);
  }
  return byCustomer;
}

/** What is left after credits must be worth asking for; an item that is held back takes no credits yet. */
function isWorthANotice(
  item: number,
  items: DunningItems,
  reason: SkipReason | undefined,
  outcome: DunningOutcome,
  book: PolicyBook,
): boolean {
  if (reason === 'blocked' || reason === 'promised') return true;
  const amount = realAt(outcome.amount, item);
  return amount > 0 && amount >= (book.policyAt(intAt(items.customer, item))?.minimumAmount ?? 0);
}

const NOTHING_MORE: PlannedStep = { level: -1, date: Number.POSITIVE_INFINITY };

/** The first step that comes after today. */
function firstStep(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  outcome: DunningOutcome,
  book: PolicyBook,
): PlannedStep | undefined {
  const customer = intAt(items.customer, item);
  const policy = book.policyAt(customer);
  if (policy === undefined) return undefined;
  const next = nextAfter(
    item,
    items,
    lastStep(item, items, asOf, policy, setting, outcome),
    customer,
    setting,
    book,
  );
  if (next === undefined) return undefined;
  const earliest = Math.max(asOf, heldUntil(item, customer, setting)) + 1;
  if (next.date >= earliest) return next;
  return { level: next.level, date: adjustToBusinessDay(earliest, 'following', setting.calendar) };
}

/** The step behind the item: today's notice, the one before the step it waits for, or the last one of the log. */
function lastStep(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  { history }: DunningSetting,
  outcome: DunningOutcome,
): PlannedStep {
  const reason = reasonOfCode(byteAt(outcome.reason, item));
  const level = intAt(outcome.level, item);
  if (reason === undefined) return { level, date: asOf };
  const past = pastOf(item, items, policy, history);
  const waits = reason === 'awaitsBusinessDay' || reason === 'withinGap';
  return { level: waits ? level - 1 : past.level, date: past.date };
}

function heldUntil(item: number, customer: number, { facts }: DunningSetting): DayNumber {
  return Math.max(
    facts?.promiseDate?.[item] ?? NO_DATE,
    facts?.blockedUntil?.[item] ?? NO_DATE,
    facts?.customerBlockedUntil?.[customer] ?? NO_DATE,
  );
}

function nextAfter(
  item: number,
  items: DunningItems,
  after: PlannedStep,
  customer: number,
  { calendar }: DunningSetting,
  book: PolicyBook,
): PlannedStep | undefined {
  const policy = book.policyAt(customer);
  if (policy === undefined) return undefined;
  const dueDate = intAt(items.dueDate, item);
  const invoiceDate = intAt(items.invoiceDate, item);
  return nextNotice(dueDate, invoiceDate, after, policy, book.datesAt(customer), calendar);
}

/** Sends one letter after the other to a customer until no step is left. */
function climb(
  climbers: readonly Climber[],
  lastLetter: DayNumber,
  items: DunningItems,
  customer: number,
  setting: DunningSetting,
  book: PolicyBook,
  notices: FutureNotice[],
): void {
  const gap = book.policyAt(customer)?.minimumGapDays ?? 0;
  let last = lastLetter;
  for (;;) {
    const earliest = climbers.reduce((soonest, { next }) => Math.min(soonest, next.date), Infinity);
    if (earliest === Infinity) return;
    const date = last !== NO_DATE && earliest - last < gap ? last + gap : earliest;
    const day = adjustToBusinessDay(date, date === earliest ? 'none' : 'following', setting.calendar);
    for (const climber of climbers) {
      if (climber.next.date > day) continue;
      const level = highestBy(climber, day, items, customer, book);
      notices.push({ item: climber.item, level, date: day });
      climber.next =
        nextAfter(climber.item, items, { level, date: day }, customer, setting, book) ?? NOTHING_MORE;
    }
    last = day;
  }
}

/** The highest step that a waiting item has reached by a day: the ones below it are passed over unless steps go in order. */
function highestBy(
  { item, next }: Climber,
  day: DayNumber,
  items: DunningItems,
  customer: number,
  book: PolicyBook,
): number {
  if (book.policyAt(customer)?.order === 'sequential') return next.level;
  const reached = book
    .datesAt(customer)
    .lastReached(intAt(items.dueDate, item), intAt(items.invoiceDate, item), day);
  return Math.max(next.level, reached);
}

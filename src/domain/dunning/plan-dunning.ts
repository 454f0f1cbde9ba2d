import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import { remainingAfterCredits } from './credit-cover';
import type { DunningFacts, DunningHistory } from './dunning-facts';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy } from './dunning-policy';
import type { DunningSetting } from './dunning-setting';
import { exclusionOf, isPromiseBroken, undisputedPart } from './exclusion';
import { stepDown } from './minimum-step-down';
import { PolicyBook } from './policy-book';
import { SKIP_REASONS, type SkipReason } from './skip-reason';
import { pastOf, standingLevel, type PastNotices } from './target-level';

/** What comes of every item of a run, as columns of the items' length. */
export interface DunningOutcome {
  /** 0: a notice is due. Else 1 + position of the reason in `SKIP_REASONS`. */
  readonly reason: Uint8Array;
  /** The step that the item stands on, after minimums; −1 before the first one. */
  readonly level: Int32Array;
  /** What is asked for: the undisputed part less credits. */
  readonly amount: Float64Array;
  /** Credits set against the item. */
  readonly credited: Float64Array;
}

const NOTHING = 0.005;
const NO_FACTS: DunningFacts = {};
const CODE_OF = new Map(SKIP_REASONS.map((reason, at) => [reason, at + 1]));

/**
 * Decides for every open item whether a notice is due at `asOf`, and if not, why. Steps are reached on their business
 * days; credits are set against the items, minimums are tested by customer, and what was sent before is not sent again.
 */
export function planDunning(items: DunningItems, asOf: DayNumber, setting: DunningSetting): DunningOutcome {
  const facts = setting.facts ?? NO_FACTS;
  const book = new PolicyBook(setting);
  const standing = standingOf(items, asOf, setting, facts, book);
  const { reason, level, asked } = standing;
  const amount = remainingAfterCredits(items, book.whereCreditsCount(items, asked), level, facts);
  book.keepUncreditedAmounts(items, asked, amount);
  const balance = balanceOf(items);
  const dunned = amount.map((left, item) =>
    byteAt(reason, item) === 0 && left >= (book.policyAt(intAt(items.customer, item))?.minimumAmount ?? 0)
      ? left
      : 0,
  );
  const lowered =
    stepDown(items, level, dunned, balance, (customer) => book.policyAt(customer), setting.policies) ?? level;
  for (let item = 0; item < items.count; item++) {
    const policy = book.policyAt(intAt(items.customer, item));
    if (byteAt(reason, item) !== 0 || policy === undefined) continue;
    const late = lateReason(item, items, asOf, policy, setting, amount, lowered, balance);
    if (late !== undefined) reason[item] = codeOf(late);
  }
  return { reason, level: lowered, amount, credited: asked.map((sum, item) => sum - realAt(amount, item)) };
}

/** The reason of a code in `DunningOutcome.reason`; undefined for a notice. */
export function reasonOfCode(code: number): SkipReason | undefined {
  return SKIP_REASONS[code - 1];
}

function codeOf(reason: SkipReason): number {
  return CODE_OF.get(reason) ?? 0;
}

interface Standing {
  readonly reason: Uint8Array;
  readonly level: Int32Array;
  /** What may be asked for before credits; 0 for what takes no credit. */
  readonly asked: Float64Array;
}

/** Exclusions, and the step of every other item by its age, its past and its cap. */
function standingOf(
  items: DunningItems,
  asOf: DayNumber,
  setting: DunningSetting,
  facts: DunningFacts,
  book: PolicyBook,
): Standing {
  const reason = new Uint8Array(items.count);
  const level = new Int32Array(items.count).fill(-1);
  const asked = new Float64Array(items.count);
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    const policy = book.policyAt(customer);
    const tolerance = policy === undefined ? null : (policy.tolerance ?? 0);
    const excluded = exclusionOf(item, items, facts, asOf, tolerance);
    if (excluded !== undefined) reason[item] = codeOf(excluded);
    if (excluded === undefined || excluded === 'undated') asked[item] = undisputedPart(item, items, facts);
    if (excluded !== undefined || policy === undefined) continue;
    const past = pastOf(item, items, policy, setting.history);
    const dates = book.datesAt(customer);
    const dueDate = intAt(items.dueDate, item);
    const isOverdue = asOf - dueDate > (policy.graceDays ?? 0);
    const isBroken = isPromiseBroken(item, facts, asOf);
    const follow = levelAfterNotice(past, (last, next) => dates.dateAfter(last, next), asOf);
    const reached = Math.max(dates.lastReached(dueDate, intAt(items.invoiceDate, item), asOf), follow);
    const byCalendar = Math.max(dates.lastByCalendar(dueDate, asOf), follow);
    const now = capped(item, facts, standingLevel(reached, isOverdue, past, isBroken, policy));
    const soon =
      byCalendar <= reached
        ? now
        : capped(item, facts, standingLevel(byCalendar, isOverdue, past, isBroken, policy));
    level[item] = Math.max(now, soon);
    if (soon > now) reason[item] = codeOf('awaitsBusinessDay');
    else if (now < 0) reason[item] = codeOf('notYetDue');
  }
  return { reason, level, asked };
}

/** The next step where that one is counted from the notice before it and its day has come; −1 otherwise. */
function levelAfterNotice(
  past: PastNotices,
  dateAfter: (noticeDate: DayNumber, level: number) => DayNumber | undefined,
  asOf: DayNumber,
): number {
  if (past.level < 0 || past.date === NO_DATE) return -1;
  const date = dateAfter(past.date, past.level + 1);
  return date !== undefined && date <= asOf ? past.level + 1 : -1;
}

function capped(item: number, { levelCap }: DunningFacts, level: number): number {
  return levelCap === undefined ? level : Math.min(level, intAt(levelCap, item));
}

function balanceOf(items: DunningItems): Float64Array {
  const balance = new Float64Array(items.customerCount);
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    if (customer >= 0) addAt(balance, customer, realAt(items.openAmount, item));
  }
  return balance;
}

/** Why an item that stands on a step gets no notice after all. */
function lateReason(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  setting: DunningSetting,
  amounts: Float64Array,
  levels: Int32Array,
  balance: Float64Array,
): SkipReason | undefined {
  const customer = intAt(items.customer, item);
  const amount = realAt(amounts, item);
  if (amount === 0) return 'creditCovered';
  if (customer >= 0 && realAt(balance, customer) < NOTHING) return 'creditBalance';
  const level = intAt(levels, item);
  const isAlways = policy.steps[level]?.isAlwaysDunned === true;
  if (level < 0 || (amount < policy.minimumAmount && !isAlways)) return 'belowMinimum';
  const { history } = setting;
  return history && historyReason(item, items, asOf, policy, history, level);
}

function historyReason(
  item: number,
  items: DunningItems,
  asOf: DayNumber,
  policy: DunningPolicy,
  history: DunningHistory,
  level: number,
): SkipReason | undefined {
  const step = policy.steps[level];
  const past = pastOf(item, items, policy, history);
  if (level < past.level || (level === past.level && step?.isAlwaysDunned !== true)) return 'alreadySent';
  if (isWithin(past.date, asOf, step?.gapDays ?? policy.minimumGapDays)) return 'withinGap';
  const customer = intAt(items.customer, item);
  const lastNotice = customer < 0 ? NO_DATE : intAt(history.lastNoticeDate, customer);
  return isWithin(lastNotice, asOf, policy.minimumGapDays) ? 'withinGap' : undefined;
}

/** A notice of a later day counts as just sent: nobody is written to in between. */
function isWithin(last: DayNumber, asOf: DayNumber, gapDays: number): boolean {
  return last !== NO_DATE && asOf - last < gapDays;
}

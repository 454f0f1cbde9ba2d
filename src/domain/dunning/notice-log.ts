import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from '../ledger/column-access';
import type { DunningFacts, DunningHistory } from './dunning-facts';
import type { DunningItems } from './dunning-items';
import type { DunningStep } from './dunning-policy';

/** What was decided about a proposed notice: only what was sent is a contact with the customer. */
export const NOTICE_STATES = ['sent', 'skipped', 'postponed', 'cancelled'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** One row of the log of notices, with what people noted beside it afterwards. */
export interface LoggedNotice {
  readonly runDate: DayNumber;
  readonly customer: string;
  readonly currency: string;
  readonly invoiceNumber: string;
  readonly dueDate: DayNumber;
  readonly step: string;
  /** Position of the step in its ladder when it was sent. */
  readonly level: number;
  /** What was open then. */
  readonly openAmount: number;
  readonly state: NoticeState;
  /** NO_DATE where none was made. */
  readonly promiseDate: DayNumber;
  /** What the customer contests: an amount, all of the item, or nothing (0). */
  readonly disputed: number | 'all';
  /** The last day without notices, NO_DATE for none. */
  readonly blockedUntil: DayNumber;
}

/** The open items of a run in the words of the log. */
export interface NamedItems {
  readonly items: DunningItems;
  /** By customer code. */
  readonly customers: readonly string[];
  readonly currency: string;
  /** Invoice number of an item; blank where the ledger has none. */
  readonly invoiceNumberOf: (item: number) => string;
}

/** What the log tells a run: what was sent, and what was noted since. */
export interface LogReading {
  readonly history: DunningHistory;
  readonly facts: DunningFacts;
}

/** Less than half a cent is nothing. */
const NOTHING = 0.005;

/**
 * Reads the log for the open items of one currency. A notice belongs to the item with the same customer, currency, invoice
 * number and due date: an item with a new due date starts anew. Rows need no order; `stepsOf` is a customer's ladder.
 */
export function readNoticeLog(
  log: readonly LoggedNotice[],
  named: NamedItems,
  stepsOf: (customer: number) => readonly DunningStep[],
): LogReading {
  const { items, customers } = named;
  const codes = codesOfLogged(log, customers);
  const places = placesOf(named, new Set(codes.values()));
  const reading = emptyReading(items);
  const inOrder = log.filter(({ state }) => state !== 'cancelled').sort((a, b) => a.runDate - b.runDate);
  for (const notice of inOrder) {
    const customer = codes.get(notice.customer);
    if (customer === undefined) continue;
    const item = notice.currency === named.currency ? places.get(keyOfNotice(notice, customer)) : undefined;
    noteContact(notice, customer, reading, stepsOf(customer));
    if (item !== undefined) noteItem(notice, item, items, reading, stepsOf(customer));
  }
  markCured(inOrder, codes, places, named, reading);
  return { history: reading, facts: reading };
}

type Writable = {
  readonly [Name in keyof Required<DunningHistory>]: Required<DunningHistory>[Name];
} & {
  readonly disputedAmount: Float64Array;
  readonly promiseDate: Int32Array;
  readonly blockedUntil: Int32Array;
};

function emptyReading({ count, customerCount }: DunningItems): Writable {
  return {
    lastLevel: new Int32Array(count).fill(-1),
    lastNoticeDate: new Int32Array(customerCount),
    lastItemDate: new Int32Array(count),
    amountThen: new Float64Array(count).fill(Number.NaN),
    highestLevel: new Int32Array(customerCount).fill(-1),
    isCured: new Uint8Array(customerCount),
    disputedAmount: new Float64Array(count),
    promiseDate: new Int32Array(count),
    blockedUntil: new Int32Array(count),
  };
}

function codesOfLogged(
  log: readonly LoggedNotice[],
  customers: readonly string[],
): ReadonlyMap<string, number> {
  const logged = new Set(log.map(({ customer }) => customer));
  const codes = new Map<string, number>();
  if (logged.size === 0) return codes;
  customers.forEach((name, code) => {
    if (logged.has(name)) codes.set(name, code);
  });
  return codes;
}

/** The open items of the logged customers by their key. */
function placesOf(
  { items, invoiceNumberOf }: NamedItems,
  customers: ReadonlySet<number>,
): Map<string, number> {
  const places = new Map<string, number>();
  if (customers.size === 0) return places;
  for (let item = 0; item < items.count; item++) {
    const customer = intAt(items.customer, item);
    if (!customers.has(customer) || realAt(items.openAmount, item) <= 0) continue;
    places.set(keyOf(customer, invoiceNumberOf(item), intAt(items.dueDate, item)), item);
  }
  return places;
}

function keyOfNotice({ invoiceNumber, dueDate }: LoggedNotice, customer: number): string {
  return keyOf(customer, invoiceNumber, dueDate);
}

function keyOf(customer: number, invoiceNumber: string, dueDate: DayNumber): string {
  return `${customer}\n${dueDate}\n${invoiceNumber}`;
}

/** A later letter takes the place of an earlier one: the highest level is that of the last letter. */
function noteContact(
  notice: LoggedNotice,
  customer: number,
  { lastNoticeDate, highestLevel }: Writable,
  steps: readonly DunningStep[],
): void {
  if (notice.state !== 'sent') return;
  const level = levelIn(notice, steps);
  const isSameLetter = intAt(lastNoticeDate, customer) === notice.runDate;
  highestLevel[customer] = isSameLetter ? Math.max(intAt(highestLevel, customer), level) : level;
  lastNoticeDate[customer] = notice.runDate;
}

function noteItem(
  notice: LoggedNotice,
  item: number,
  items: DunningItems,
  reading: Writable,
  steps: readonly DunningStep[],
): void {
  const { promiseDate, blockedUntil, disputed, state } = notice;
  reading.promiseDate[item] = promiseDate;
  reading.blockedUntil[item] = blockedUntil;
  reading.disputedAmount[item] = disputed === 'all' ? realAt(items.openAmount, item) : disputed;
  if (state === 'postponed') return;
  reading.lastLevel[item] = levelIn(notice, steps);
  reading.amountThen[item] = notice.openAmount;
  if (state === 'sent') reading.lastItemDate[item] = notice.runDate;
}

/** The step's place in the ladder of today; where the ladder has no such step any more, its place then. */
function levelIn({ step, level }: LoggedNotice, steps: readonly DunningStep[]): number {
  const now = steps.findIndex((one) => one.step === step);
  return now >= 0 ? now : Math.min(level, steps.length - 1);
}

/** Marks customers who have since paid, in full or in part, something of their last letter. */
function markCured(
  log: readonly LoggedNotice[],
  codes: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, number>,
  { items, currency }: NamedItems,
  { lastNoticeDate, isCured }: Writable,
): void {
  for (const notice of log) {
    const customer = codes.get(notice.customer);
    if (customer === undefined || notice.currency !== currency || notice.state !== 'sent') continue;
    if (notice.runDate !== intAt(lastNoticeDate, customer) || notice.runDate === NO_DATE) continue;
    const item = places.get(keyOfNotice(notice, customer));
    const open = item === undefined ? 0 : realAt(items.openAmount, item);
    if (open < notice.openAmount - NOTHING) isCured[customer] = 1;
  }
}

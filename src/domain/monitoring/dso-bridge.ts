import { fault, isFault, type Outcome } from '../fault';
import { daysSalesOutstanding } from '../kpi/days-sales-outstanding';
import { sumOf } from '../sum-of';
import { pairLines, type LinePair } from './pair-lines';
import type { Snapshot, SnapshotLine } from './snapshot';
import { splitProduct } from './split-product';

/** What a change of DSO comes from, in the order of a bridge chart. */
export const BRIDGE_PARTS = ['volume', 'terms', 'lateness', 'disputes', 'mix'] as const;

type BridgePart = (typeof BRIDGE_PARTS)[number];

/** Days of DSO by cause: they add up to the change. */
export type BridgeParts = Readonly<Record<BridgePart, number>>;

export interface CustomerBridge {
  readonly customer: string;
  readonly parts: BridgeParts;
  /** The sum of the parts. */
  readonly change: number;
}

export interface DsoBridge {
  readonly before: number;
  readonly now: number;
  readonly parts: BridgeParts;
  /** By name; the customers' changes add up to the change of DSO too. */
  readonly customers: readonly CustomerBridge[];
}

/**
 * Splits the change of DSO between two snapshots exactly, customer by customer. A customer's part of DSO is its share of
 * the sales × its own days, and its days are those not yet due, those overdue and those disputed:
 * - mix: the share of the sales that it gained, at its present days, or lost, at its former days;
 * and on the share that it has both times
 * - lateness: the days overdue without dispute; - disputes: the days disputed;
 * - terms: the days not yet due that the change of its payment terms explains;
 * - volume: the rest of them — how much of the sales lies in the last days of the window — credits deducted.
 * No order is chosen anywhere (see `splitProduct`), and neither the order of the customers nor the direction of looking
 * matters. Faults: snapshots of different windows or currencies have the wrong shape; no sales divide by zero.
 */
export function dsoBridge(before: Snapshot, now: Snapshot): Outcome<DsoBridge> {
  const isSameMeasure = before.windowDays === now.windowDays && before.currency === now.currency;
  if (!isSameMeasure) return fault('wrongType', 'wrongShape', 'snapshots');
  const dsoBefore = dsoOf(before);
  if (isFault(dsoBefore)) return dsoBefore;
  const dsoNow = dsoOf(now);
  if (isFault(dsoNow)) return dsoNow;
  const salesBefore = salesOf(before);
  const salesNow = salesOf(now);
  const customers = pairLines(before, now).map((pair) => {
    const was = standing(pair.before, salesBefore, before.windowDays);
    const is = standing(pair.now, salesNow, now.windowDays);
    return customerBridge(pair, was, is);
  });
  return { before: dsoBefore, now: dsoNow, parts: partsOf(customers), customers };
}

/** The DSO that a snapshot shows: the closing balance over the sales of its window. */
function dsoOf({ lines, windowDays }: Snapshot): Outcome<number> {
  const open = sumOf(lines, (line) => line.open);
  return daysSalesOutstanding(
    open,
    sumOf(lines, (line) => line.windowSales),
    windowDays,
  );
}

function salesOf({ lines }: Snapshot): number {
  return sumOf(lines, ({ windowSales }) => windowSales);
}

/** A customer's share of the sales and what it adds to DSO, in days. */
interface Standing {
  readonly share: number;
  readonly termsDays: number | null;
  readonly notDue: number;
  readonly late: number;
  readonly disputed: number;
}

const ABSENT: Standing = { share: 0, termsDays: null, notDue: 0, late: 0, disputed: 0 };

function standing(line: SnapshotLine | null, sales: number, windowDays: number): Standing {
  if (line === null) return ABSENT;
  const days = (amount: number): number => (amount / sales) * windowDays;
  return {
    share: line.windowSales / sales,
    termsDays: line.termsDays,
    notDue: days(line.open - line.undisputedOverdue - line.disputed),
    late: days(line.undisputedOverdue),
    disputed: days(line.disputed),
  };
}

function customerBridge({ customer }: LinePair, was: Standing, is: Standing): CustomerBridge {
  const notDue = splitProduct(was.share, is.share, was.notDue, is.notDue);
  const late = splitProduct(was.share, is.share, was.late, is.late);
  const disputed = splitProduct(was.share, is.share, was.disputed, is.disputed);
  // Terms that are not known on one of the days are taken as unchanged.
  const termsBefore = was.termsDays ?? is.termsDays ?? 0;
  const terms = splitProduct(termsBefore, is.termsDays ?? termsBefore, notDue.before, notDue.now);
  const parts: BridgeParts = {
    volume: terms.now - terms.before,
    terms: terms.byBase,
    lateness: late.now - late.before,
    disputes: disputed.now - disputed.before,
    mix: notDue.byBase + late.byBase + disputed.byBase,
  };
  return { customer, parts, change: sumOf(BRIDGE_PARTS, (part) => parts[part]) };
}

function partsOf(customers: readonly CustomerBridge[]): BridgeParts {
  const total = (part: BridgePart): number => sumOf(customers, ({ parts }) => parts[part]);
  return {
    volume: total('volume'),
    terms: total('terms'),
    lateness: total('lateness'),
    disputes: total('disputes'),
    mix: total('mix'),
  };
}

import { isFault, type Outcome } from '../fault';
import { collectionEffectiveness } from '../kpi/collection-effectiveness';
import { roundMoney } from '../money/round-money';
import { sumOf } from '../sum-of';
import { customerMovements, MOVEMENTS, type CustomerMovement, type Movement } from './customer-movement';
import { dsoBridge, type DsoBridge } from './dso-bridge';
import { gradeMigration, type GradeMigration } from './grade-migration';
import { pairLines } from './pair-lines';
import { rollRates } from './roll-rates';
import type { Snapshot, SnapshotLine } from './snapshot';

/** Sums over the customers of a snapshot. */
export interface SnapshotTotals {
  readonly customers: number;
  readonly open: number;
  readonly overdue: number;
  readonly disputed: number;
  readonly buckets: readonly number[];
}

/** Customers with a movement and the sum of their changes. */
export interface MovementCount {
  readonly movement: Movement;
  readonly customers: number;
  readonly overdueChange: number;
}

/** What became of the money between two snapshots. */
export interface Collected {
  /** Invoiced between the two days, credit notes deducted. */
  readonly sales: number;
  /** Opening balance + sales − closing balance: paid, credited or written off. */
  readonly collected: number;
  /** Collected ÷ collectable; null where nothing was. */
  readonly effectiveness: number | null;
}

/** Everything that changed between two snapshots of one currency. */
export interface SnapshotComparison {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly totalsBefore: SnapshotTotals;
  readonly totalsNow: SnapshotTotals;
  /** Every customer of either snapshot, the largest change first. */
  readonly customers: readonly CustomerMovement[];
  readonly movements: readonly MovementCount[];
  readonly migration: GradeMigration;
  /** Null where the two were aged by other buckets. */
  readonly rollRates: readonly (number | null)[] | null;
  /** A fault where one of them has no sales to measure by. */
  readonly bridge: Outcome<DsoBridge>;
  readonly collected: Collected;
}

/** Compares two snapshots; `sales` is what was invoiced after the first day, up to the second. */
export function compareSnapshots(
  before: Snapshot,
  now: Snapshot,
  gradeOrder: readonly string[],
  sales: number,
): SnapshotComparison {
  const pairs = pairLines(before, now);
  const customers = customerMovements(pairs);
  const totalsBefore = totalsOf(before);
  const totalsNow = totalsOf(now);
  return {
    before,
    now,
    totalsBefore,
    totalsNow,
    customers,
    movements: MOVEMENTS.map((movement) => countOf(movement, customers)),
    migration: gradeMigration(pairs, gradeOrder),
    rollRates: ratesBetween(before, now, totalsBefore, totalsNow),
    bridge: dsoBridge(before, now),
    collected: collectedBetween(totalsBefore, totalsNow, sales),
  };
}

function totalsOf({ lines, edges }: Snapshot): SnapshotTotals {
  const total = (amountOf: (line: SnapshotLine) => number): number => roundMoney(sumOf(lines, amountOf));
  return {
    customers: lines.length,
    open: total(({ open }) => open),
    overdue: total(({ overdue }) => overdue),
    disputed: total(({ disputed }) => disputed),
    buckets: Array.from({ length: edges.length + 2 }, (_, bucket) =>
      total(({ buckets }) => buckets[bucket] ?? 0),
    ),
  };
}

function countOf(movement: Movement, customers: readonly CustomerMovement[]): MovementCount {
  const ofKind = customers.filter((customer) => customer.movement === movement);
  const overdueChange = roundMoney(sumOf(ofKind, (customer) => customer.overdueChange));
  return { movement, customers: ofKind.length, overdueChange };
}

function ratesBetween(
  before: Snapshot,
  now: Snapshot,
  totalsBefore: SnapshotTotals,
  totalsNow: SnapshotTotals,
): readonly (number | null)[] | null {
  if (before.basis !== now.basis || before.edges.join() !== now.edges.join()) return null;
  const rates = rollRates(totalsBefore.buckets, totalsNow.buckets);
  return isFault(rates) ? null : rates;
}

function collectedBetween(before: SnapshotTotals, now: SnapshotTotals, sales: number): Collected {
  const effectiveness = collectionEffectiveness(
    before.open,
    Math.max(0, sales),
    now.open,
    now.open - now.overdue,
  );
  return {
    sales: roundMoney(sales),
    collected: roundMoney(before.open + sales - now.open),
    effectiveness: isFault(effectiveness) ? null : effectiveness,
  };
}

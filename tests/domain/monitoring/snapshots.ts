import type { Snapshot, SnapshotLine } from '../../../src/domain/monitoring/snapshot';

/** A customer that owes nothing and bought nothing, but for what is given. */
export function line(customer: string, given: Partial<SnapshotLine> = {}): SnapshotLine {
  return {
    customer,
    open: 0,
    overdue: 0,
    buckets: [0, 0, 0, 0, 0, 0],
    undated: 0,
    unapplied: 0,
    disputed: 0,
    undisputedOverdue: 0,
    windowSales: 0,
    termsDays: null,
    score: null,
    grade: null,
    limit: null,
    ...given,
  };
}

export function snapshot(
  asOf: number,
  lines: readonly SnapshotLine[],
  given: Partial<Snapshot> = {},
): Snapshot {
  const standard = { currency: '', windowDays: 90, basis: 'due', edges: [30, 60, 90, 120] } as const;
  return { ...standard, asOf, lines, ...given };
}

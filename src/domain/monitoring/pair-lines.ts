import { byText, type Snapshot, type SnapshotLine } from './snapshot';

/** A customer before and now; null where it was not in the ledger. */
export interface LinePair {
  readonly customer: string;
  readonly before: SnapshotLine | null;
  readonly now: SnapshotLine | null;
}

/** Every customer of either snapshot once, by name. */
export function pairLines(before: Snapshot, now: Snapshot): LinePair[] {
  const former = new Map(before.lines.map((line) => [line.customer, line]));
  const present = new Map(now.lines.map((line) => [line.customer, line]));
  return [...new Set([...former.keys(), ...present.keys()])].sort(byText).map((customer) => ({
    customer,
    before: former.get(customer) ?? null,
    now: present.get(customer) ?? null,
  }));
}

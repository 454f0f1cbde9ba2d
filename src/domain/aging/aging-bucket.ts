import { DaySteps } from '../calendar/day-steps';
import type { AgingEdges } from './aging-edges';

/** What age counts from: the due date, or the invoice date (or posting date) as auditors in China want it. */
export type AgingBasis = 'due' | 'invoice';

/**
 * Index of the aging bucket of an age in days (as-of date less the date it counts from). 0 is not yet due
 * (by due date: days <= 0) or not yet invoiced (by invoice date: days < 0); then one bucket an edge, upper edge
 * included; the last one is older than every edge. So there are `edges.length + 2` buckets.
 */
export function agingBucket(days: number, edges: AgingEdges, basis: AgingBasis = 'due'): number {
  if (basis === 'due' ? days <= 0 : days < 0) return 0;
  let bucket = 1;
  for (const edge of edges) {
    if (days <= edge) break;
    bucket++;
  }
  return bucket;
}

/** The same for the ages of many items. */
export function agingBucketSteps(edges: AgingEdges, basis: AgingBasis): DaySteps {
  return new DaySteps(-1, Math.ceil(edges.at(-1) ?? 0) + 1, (days) => agingBucket(days, edges, basis));
}

/** How many buckets the edges make. */
export function agingBucketCount(edges: AgingEdges): number {
  return edges.length + 2;
}

/** The days a bucket covers, both included; null is open-ended. */
export interface BucketDays {
  readonly from: number | null;
  readonly to: number | null;
}

export function bucketDays(bucket: number, edges: AgingEdges, basis: AgingBasis = 'due'): BucketDays {
  const first = basis === 'due' ? 1 : 0;
  if (bucket <= 0) return { from: null, to: first - 1 };
  const edgeBefore = edges[bucket - 2];
  return { from: edgeBefore === undefined ? first : edgeBefore + 1, to: edges[bucket - 1] ?? null };
}

/** A bucket as a code that is the same in every language: Current, Future, 1-30 (0-30 by invoice date), >120. */
export function agingBucketCode(bucket: number, edges: AgingEdges, basis: AgingBasis = 'due'): string {
  const { from, to } = bucketDays(bucket, edges, basis);
  if (from === null) return basis === 'due' ? 'Current' : 'Future';
  return to === null ? `>${from - 1}` : `${from}-${to}`;
}

import type { AgingBasis } from '../aging/aging-bucket';
import type { AgingEdges } from '../aging/aging-edges';
import type { DayNumber } from '../calendar/day-number';

/** One customer in a snapshot; money in the snapshot's currency, rounded to its cents. */
export interface SnapshotLine {
  readonly customer: string;
  /** Everything open, credits deducted. */
  readonly open: number;
  readonly overdue: number;
  /** Debt by aging bucket, the first one not yet due. */
  readonly buckets: readonly number[];
  /** Debt without a due date. */
  readonly undated: number;
  /** Credits not set against anything: zero or negative. */
  readonly unapplied: number;
  /** Open debt that is disputed, overdue or not. */
  readonly disputed: number;
  /** Overdue debt that is not disputed. */
  readonly undisputedOverdue: number;
  /** Sales of the snapshot's window, credit notes deducted. */
  readonly windowSales: number;
  /** Weighted payment terms of the window's invoices in days; null where none states a due date. */
  readonly termsDays: number | null;
  /** 0–100; null where too little was known. */
  readonly score: number | null;
  readonly grade: string | null;
  readonly limit: number | null;
}

/** How a snapshot was measured: two of them compare only where these are equal. */
export interface SnapshotMeasure {
  readonly currency: string;
  /** Days of sales that DSO looks back on. */
  readonly windowDays: number;
  readonly basis: AgingBasis;
  readonly edges: AgingEdges;
}

/** A ledger on one day, customer by customer: enough to say later what has changed. */
export interface Snapshot extends SnapshotMeasure {
  readonly asOf: DayNumber;
  /** Every customer once, by name. */
  readonly lines: readonly SnapshotLine[];
}

/** Orders texts by their code units, so that the order is the same on every machine and in every language. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { DayNumber } from '../../../domain/calendar/day-number';
import type { WarningLevel } from '../../../domain/monitoring/early-warning';
import type { LimitProposal } from '../../../domain/monitoring/limit-proposal';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import type { CheckedLedger, Figure } from '../job';

/** What is proposed for a customer's limit, and why. */
export interface ProposedLimit {
  readonly inForce: number | null;
  readonly proposal: LimitProposal;
  readonly reason: string;
}

/** One customer of the watchlist. */
export interface WatchedRow extends ProposedLimit {
  readonly customer: string;
  readonly currency: string;
  readonly level: WarningLevel;
  readonly moneyAtRisk: number;
  readonly open: number;
  readonly overdue: number;
  readonly score: number | null;
  readonly grade: string | null;
  /** One sentence a signal, red ones first. */
  readonly evidence: readonly string[];
}

/** A limit that should change, of a customer with or without a warning. */
export interface LimitChange extends ProposedLimit {
  readonly customer: string;
  readonly currency: string;
}

/** The warnings of one currency. */
export interface WatchTotals {
  readonly currency: string;
  readonly red: number;
  readonly amber: number;
  readonly moneyAtRisk: number;
  /** Money at risk as a share of everything open; null where nothing is. */
  readonly share: number | null;
}

/** A computed watchlist, not yet written. */
export interface WatchPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  readonly policyVersion: string;
  readonly gradeOrder: readonly string[];
  readonly customerCount: number;
  readonly heading: readonly Figure[];
  readonly totals: readonly WatchTotals[];
  /** Most money at risk first, a currency after the other. */
  readonly rows: readonly WatchedRow[];
  /** Largest change first. */
  readonly limitChanges: readonly LimitChange[];
  /** What is kept of this day for later runs. */
  readonly snapshots: readonly Snapshot[];
}

import type { DayNumber } from '../../../domain/calendar/day-number';
import type { SnapshotComparison } from '../../../domain/monitoring/compare-snapshots';
import type { GroupExposure, GroupMember } from '../../../domain/monitoring/group-exposure';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import type { CheckedLedger, Figure } from '../job';

/** What a snapshot was compared with: one kept in the workbook, this ledger on an earlier day, or nothing yet. */
export type ComparedWith = 'snapshot' | 'ledger' | 'nothing';

/** One currency of a comparison. */
export interface CurrencyComparison {
  readonly currency: string;
  readonly comparedWith: ComparedWith;
  /** Null where there was nothing to compare with. */
  readonly comparison: SnapshotComparison | null;
  /** Largest exposure first; none where neither the ledger nor the policy names a group. */
  readonly groups: readonly GroupExposure<GroupMember>[];
}

/** A computed comparison, not yet written. */
export interface ComparisonPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  readonly policyVersion: string;
  readonly bucketLabels: readonly string[];
  /** The same in every language. */
  readonly bucketCodes: readonly string[];
  readonly gradeOrder: readonly string[];
  readonly heading: readonly Figure[];
  readonly currencies: readonly CurrencyComparison[];
  /** What is kept of this day for the next run. */
  readonly snapshots: readonly Snapshot[];
}

/** What to compare with: the last snapshot kept in the workbook, or this ledger on a day. */
export interface ComparisonChoices {
  /** NO_DATE for the last snapshot. */
  readonly since: DayNumber;
}

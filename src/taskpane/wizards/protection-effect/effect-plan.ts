import type { DayNumber } from '../../../domain/calendar/day-number';
import type { SnapshotComparison } from '../../../domain/monitoring/compare-snapshots';
import type { DsoBridge } from '../../../domain/monitoring/dso-bridge';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';
import type { ComparedWith } from '../snapshot/comparison-plan';

/** What is compared, and what money costs. */
export interface EffectChoices {
  /** The day before protection began; NO_DATE for a year ago. */
  readonly before: DayNumber;
  /** Yearly, as a share. */
  readonly costOfCapital: number;
  /** Written off in the twelve months until either day; null where nobody says. */
  readonly badDebtsBefore: number | null;
  readonly badDebtsNow: number | null;
}

/** What protection changed in one currency, in days and in money. */
export interface ProtectionEffect {
  readonly currency: string;
  readonly comparedWith: ComparedWith;
  readonly comparison: SnapshotComparison;
  readonly bridge: DsoBridge;
  /** Sales of twelve months until the later day. */
  readonly annualSales: number;
  /** Sales a day × DSO days gained; negative where DSO grew. */
  readonly cashReleased: number;
  /** That × cost of capital. */
  readonly yearlySaving: number;
  /** Change of the bad-debt ratio × sales; null where write-offs are not given. */
  readonly badDebtSaving: number | null;
}

export interface EffectPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly effects: readonly ProtectionEffect[];
}

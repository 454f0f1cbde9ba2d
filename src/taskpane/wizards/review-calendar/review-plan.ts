import type { DayNumber } from '../../../domain/calendar/day-number';
import type { ReviewCycle, ReviewReason } from '../../../domain/monitoring/review-calendar';
import type { CheckedLedger, Figure } from '../job';

/** When one customer's credit is to be reviewed. */
export interface ReviewRow {
  readonly customer: string;
  readonly grade: string | null;
  /** What it owes, a currency at a time. */
  readonly open: readonly { readonly currency: string; readonly amount: number }[];
  /** NO_DATE where none is known. */
  readonly lastReview: DayNumber;
  readonly nextReview: DayNumber;
  /** Null where only a warning called for the review. */
  readonly months: number | null;
  readonly reason: ReviewReason;
}

/** A computed review calendar, not yet written. */
export interface ReviewPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  readonly policyVersion: string;
  readonly gradeOrder: readonly string[];
  readonly cycles: readonly ReviewCycle[];
  readonly heading: readonly Figure[];
  /** Earliest first, then by customer. */
  readonly rows: readonly ReviewRow[];
}

import type { DayNumber } from '../../../domain/calendar/day-number';
import type { LimitPosition } from '../../../domain/credit-limit/limit-position';
import type { Recommendation } from '../../../domain/credit-limit/review/recommend-credit';
import type { CheckedLedger, FactorExplanation, Figure, ScoredCustomer } from '../job';
import type { ReviewChoices } from './review-choices';
import type { ReviewEvidence } from './review-evidence';

/** A computed credit review, not yet written. */
export interface ReviewPlan {
  readonly checked: CheckedLedger;
  readonly asOf: DayNumber;
  readonly policyVersion: string;
  readonly choices: ReviewChoices;
  readonly evidence: ReviewEvidence;
  readonly customer: string;
  readonly currency: string;
  /** The customer in the ledger; null for a new one. */
  readonly inLedger: ScoredCustomer | null;
  readonly score: number | null;
  readonly grade: string | null;
  readonly coverage: number;
  readonly factors: readonly FactorExplanation[];
  readonly reasons: readonly string[];
  readonly ways: readonly string[];
  readonly limit: LimitPosition;
  readonly recommendation: Recommendation;
  readonly bucketLabels: readonly string[];
  readonly heading: readonly Figure[];
}

import type { CreditPosition, PositionFacts } from './credit-position';
import type { CustomerLimit } from './customer-limit';

/** A customer's limit with everything that led to it, and where the customer stands against it. */
export interface LimitPosition {
  /** Null where nothing is known that could bear a limit. */
  readonly suggested: CustomerLimit | null;
  readonly currentLimit: number | null;
  readonly facts: PositionFacts;
  readonly position: CreditPosition;
  /** Longest terms of the grade in days; null without a grade. */
  readonly termsDays: number | null;
}

import type { DayNumber } from '../../../domain/calendar/day-number';
import type { Backtest } from '../../../domain/scoring/backtest/backtest-scorecard';
import type { Policy } from '../../../policy/policy-tables';
import type { CheckedLedger, Figure } from '../job';

export interface CalibrationChoices {
  /** Days before the as-of date whose invoices are judged; customers are scored as of the day before them. */
  readonly windowDays: number;
  /** Paid more than this many days after the due date is late. */
  readonly lateDays: number;
}

export const STARTING_CHOICES: CalibrationChoices = { windowDays: 90, lateDays: 0 };

/** A computed backtest with the weights it proposes, not yet written. */
export interface CalibrationPlan {
  readonly checked: CheckedLedger;
  /** Last day of the judged invoices. */
  readonly asOf: DayNumber;
  /** The day whose knowledge made the scores. */
  readonly scoredOn: DayNumber;
  readonly lateDays: number;
  readonly policy: Policy;
  readonly policyVersion: string;
  readonly heading: readonly Figure[];
  readonly backtest: Backtest;
}

import type { DayNumber } from '../../../domain/calendar/day-number';
import type { HistoryRates } from '../../../domain/provision/history-rates';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';
import type { CustomerLoss } from './customer-losses';
import type { ProvisionMovement } from './movement';

/** A view of what lies ahead. */
export interface LossCase {
  readonly name: 'favourable' | 'base' | 'adverse';
  readonly weight: number;
  readonly provision: number;
}

/** The expected losses of one currency. */
export interface LossCurrency {
  readonly currency: string;
  readonly customers: readonly CustomerLoss[];
  readonly history: HistoryRates;
  readonly cases: readonly LossCase[];
  /** The mean of the cases by their weights. */
  readonly weighted: number;
  readonly movement: ProvisionMovement;
}

export interface LossResults {
  readonly asOf: DayNumber;
  readonly since: DayNumber;
  readonly bucketLabels: readonly string[];
  readonly currencies: readonly LossCurrency[];
}

export interface LossPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly losses: LossResults;
}

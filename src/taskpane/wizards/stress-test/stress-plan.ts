import type { Simulation } from '../../simulation/simulate-losses';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';
import type { RiskCurrency } from '../risk-portfolio';
import type { ReverseStress, ScenarioResult } from './scenarios';
import type { StressChoices } from './stress-choices';

/** What a stress test found. */
export interface StressResults {
  readonly asOf: number;
  readonly currency: string;
  readonly customers: RiskCurrency['customers'];
  readonly results: readonly ScenarioResult[];
  readonly reverse: ReverseStress | undefined;
  readonly simulation: Simulation;
  readonly choices: StressChoices;
}

export interface StressPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly stress: StressResults;
}

import type { CurrencyOutlook } from '../../../domain/cash-forecast/collections-outlook';
import type { Concentration } from '../../../domain/stress/concentration-by';
import type { CheckedLedger, ScoredCustomer } from '../job';
import type { ReportPlan } from '../report-plan';
import type { KpiChoices } from './kpi-choices';
import type { KpiPoint } from './kpi-history';

/** The key figures of one currency. */
export interface KpiCurrency {
  readonly currency: string;
  /** Oldest first; the last one is the as-of date. */
  readonly points: readonly KpiPoint[];
  readonly concentration: Concentration | undefined;
  readonly outlook: CurrencyOutlook | undefined;
  readonly customers: readonly ScoredCustomer[];
}

export interface KpiResults {
  readonly asOf: number;
  readonly bucketLabels: readonly string[];
  readonly choices: KpiChoices;
  readonly currencies: readonly KpiCurrency[];
}

export interface KpiPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly kpi: KpiResults;
}

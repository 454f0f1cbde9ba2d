import type { CollectionsOutlook } from '../../../domain/cash-forecast/collections-outlook';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';
import type { CashRun, CashWeek } from './cash-lines';

/** One currency of a cash forecast; cash itself is in one of them. */
export interface CashCurrency {
  readonly currency: string;
  readonly weeks: readonly CashWeek[];
  readonly run: CashRun | undefined;
}

export interface CashPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly outlook: CollectionsOutlook;
  readonly currencies: readonly CashCurrency[];
}

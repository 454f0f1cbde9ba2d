import type { Concentration } from '../../../domain/stress/concentration-by';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';

/** What receivables are added up by: one of the built-in ways, or a column of the person's own sheet. */
export interface Dimension {
  readonly key: 'customer' | 'group' | 'grade' | 'insurer' | 'own';
  readonly title: string;
  readonly currency: string;
  readonly concentration: Concentration;
}

export interface ConcentrationPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly dimensions: readonly Dimension[];
}

export interface ConcentrationChoices {
  /** A sheet that says of each customer its sector, country or the like; blank without one. */
  readonly attributesSheet: string;
}

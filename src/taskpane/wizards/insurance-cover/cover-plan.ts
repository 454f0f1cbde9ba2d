import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';
import type { CustomerInsurance } from './customer-covers';

/** Whether insurance is worth its premium: what it costs and what it is expected to pay in a year. */
export interface InsuranceValue {
  readonly turnover: number;
  readonly premium: number;
  /** Σ PD × indemnity. */
  readonly expectedIndemnity: number;
  /** What the largest insured customer's failure would pay. */
  readonly largestIndemnity: number;
}

export interface CoverCurrency {
  readonly currency: string;
  readonly customers: readonly CustomerInsurance[];
  readonly value: InsuranceValue;
}

export interface CoverResults {
  readonly asOf: number;
  readonly currencies: readonly CoverCurrency[];
}

export interface CoverPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly cover: CoverResults;
}

export interface CoverChoices {
  /** A sheet that says of each customer its country; blank without one. */
  readonly attributesSheet: string;
}

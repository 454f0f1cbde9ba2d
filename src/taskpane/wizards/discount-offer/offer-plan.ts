import type { OfferValue } from '../../../domain/discount/offer-value';
import type { CheckedLedger } from '../job';
import type { ReportPlan } from '../report-plan';

/** What the offer is worth with one customer. */
export interface CustomerOffer extends OfferValue {
  readonly customer: string;
  readonly sales: number;
  readonly payDays: number;
}

export interface OfferCurrency {
  readonly currency: string;
  /** Most valuable first. Customers without sales in a year or without payments are left out. */
  readonly customers: readonly CustomerOffer[];
  readonly sales: number;
}

export interface OfferPlan extends ReportPlan {
  readonly checked: CheckedLedger;
  readonly offers: readonly OfferCurrency[];
}

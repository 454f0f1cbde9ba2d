import type { DiscountOffer } from '../../../domain/discount/offer-value';

/** 2% within 10 days, the usual offer; half of the customers take it. */
export const STANDARD_OFFER: DiscountOffer = { rate: 0.02, days: 10, costOfFunds: 0.08, takeUp: 0.5 };

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, isFault, type Outcome } from '../fault';
import { firstFault, positive, whole } from '../number-checks';
import { termsBaseDate, type TermsOptions } from './due-date';
import type { PaymentTerms } from './payment-terms';

/** The last day on which a discount tier (1 is the best) may be taken. Terms without that tier grant no discount. */
export function discountDate(
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  tier = 1,
  options: TermsOptions = {},
): Outcome<DayNumber> {
  if (invoiceDate === NO_DATE) return fault('missing', 'blank', 'invoiceDate');
  const invalid = firstFault(whole(tier, 'tier'), positive(tier, 'tier'));
  if (invalid !== undefined) return invalid;
  const discount = terms.discounts[tier - 1];
  if (discount === undefined) return fault('missing', 'noDiscount', 'terms');
  const base = termsBaseDate(invoiceDate, terms, options);
  return isFault(base) ? base : base + discount.days;
}

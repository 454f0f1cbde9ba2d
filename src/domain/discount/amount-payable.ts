import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, isFault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, isNumber } from '../number-checks';
import { discountDate } from '../terms/discount-date';
import type { TermsOptions } from '../terms/due-date';
import type { PaymentTerms } from '../terms/payment-terms';

/** The cash discount earned by paying on `payDate`: the first tier whose last day is not past; 0 after the last one. */
export function discountAmount(
  invoiceAmount: number,
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  payDate: DayNumber,
  options: TermsOptions = {},
  places = 2,
): Outcome<number> {
  const invalid = firstFault(
    isNumber(invoiceAmount, 'invoiceAmount'),
    payDate === NO_DATE ? fault('missing', 'blank', 'payDate') : undefined,
  );
  if (invalid !== undefined) return invalid;
  for (const [at, { percent }] of terms.discounts.entries()) {
    const lastDay = discountDate(invoiceDate, terms, at + 1, options);
    if (isFault(lastDay)) return lastDay;
    if (lastDay >= payDate) return roundMoney((invoiceAmount * percent) / 100, places);
  }
  return 0;
}

/** What an invoice costs on `payDate`: its amount less the discount still earned. */
export function amountPayable(
  invoiceAmount: number,
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  payDate: DayNumber,
  options: TermsOptions = {},
  places = 2,
): Outcome<number> {
  const discount = discountAmount(invoiceAmount, invoiceDate, terms, payDate, options, places);
  return isFault(discount) ? discount : roundMoney(invoiceAmount - discount, places);
}

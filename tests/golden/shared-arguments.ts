import {
  BUSINESS_DAY_CONVENTIONS,
  WEEKENDS_ONLY,
  type BusinessCalendar,
  type BusinessDayConvention,
} from '../../src/domain/calendar/business-day';
import type { Weekday } from '../../src/domain/calendar/weekday';
import { fault, isFault } from '../../src/domain/fault';
import type { Compounding } from '../../src/domain/discount/present-value';
import { EOM_MODES, type TermsOptions } from '../../src/domain/terms/due-date';
import { parseTerms } from '../../src/domain/terms/parse-terms';
import type { PaymentTerms } from '../../src/domain/terms/payment-terms';
import { combined, dayOrNone, optional, optionalList, record, required, type Argument } from './arguments-of';
import { aDay, aNumber, aText, oneOf, type ReadValue } from './read-value';

const aTerms: ReadValue<PaymentTerms> = (value) => {
  const text = aText(value);
  return isFault(text) ? text : parseTerms(text);
};

/** Payment terms in their usual notation. */
export const terms: Argument<PaymentTerms> = required('terms', aTerms);

/** A free day of the week, Monday being 0. */
const aWeekday: ReadValue<Weekday> = (value) => {
  const place = aNumber(value);
  return isFault(place) ? place : (WEEKDAYS[place] ?? fault('outOfRange', 'outOfCalendar', 'weekend'));
};
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** Holidays and make-up workdays; weekends are Saturday and Sunday unless said. */
export const businessCalendar: Argument<BusinessCalendar> = combined(
  record({
    holidays: optionalList('holidays', aDay),
    workdays: optionalList('workdays', aDay),
    weekend: optionalList('weekend', aWeekday),
  }),
  ({ holidays, workdays, weekend }) => ({
    weekend: weekend.length === 0 ? WEEKENDS_ONLY.weekend : weekend,
    holidays: new Set(holidays),
    workdays: new Set(workdays),
  }),
);

export const aConvention: ReadValue<BusinessDayConvention> = oneOf(...BUSINESS_DAY_CONVENTIONS);

/** What terms leave open: receipt of goods, reading of EOM, the custom of the 26th, business days. */
export const termsOptions: Argument<TermsOptions> = record<TermsOptions>({
  receiptDate: dayOrNone('receipt_date'),
  eomMode: optional('eom_mode', oneOf(...EOM_MODES)),
  cutoffDay: optional('cutoff_day', aNumber),
  convention: optional('convention', aConvention),
  calendar: businessCalendar,
});

export const compounding: Argument<Compounding | undefined> = optional(
  'compounding',
  oneOf('simple', 'compound'),
);

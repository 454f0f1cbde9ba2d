import {
  adjustToBusinessDay,
  WEEKENDS_ONLY,
  type BusinessCalendar,
  type BusinessDayConvention,
} from '../calendar/business-day';
import { civilDateOf } from '../calendar/civil-date';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { dayOfMonth, monthEnd } from '../calendar/month';
import { fault, isFault, type Outcome } from '../fault';
import type { PaymentTerms } from './payment-terms';

/** The three readings of "Net n EOM": month end + n days; n days, then that month's end; end of the n/30-th month on. */
export const EOM_MODES = ['EOM_PLUS_DAYS', 'DAYS_THEN_EOM', 'MONTH_END'] as const;

type EomMode = (typeof EOM_MODES)[number];

/** What terms leave open. */
export interface TermsOptions {
  /** The day the goods arrived; NO_DATE when not known. */
  readonly receiptDate?: DayNumber;
  readonly eomMode?: EomMode;
  /** Invoices on or after this day of the month count as next month's (the custom of the 26th); off unless given. */
  readonly cutoffDay?: number;
  readonly convention?: BusinessDayConvention;
  readonly calendar?: BusinessCalendar;
}

/** Terms that state a discount but no net period leave this many days after the discount day (EOM, ROG, extra dating). */
const DAYS_AFTER_DISCOUNT = 20;

/** The day on which all of an invoice is due; the last instalment where there are several. Counted from day 0, last day included. */
export function dueDate(
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  options: TermsOptions = {},
): Outcome<DayNumber> {
  if (invoiceDate === NO_DATE) return fault('missing', 'blank', 'invoiceDate');
  const due = unadjustedDueDate(invoiceDate, terms, options);
  return isFault(due)
    ? due
    : adjustToBusinessDay(due, options.convention ?? 'none', options.calendar ?? WEEKENDS_ONLY);
}

/** The day that the periods of the terms are counted from. */
export function termsBaseDate(
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  options: TermsOptions,
): Outcome<DayNumber> {
  if (terms.base === 'EOM') return monthEnd(invoiceDate, extraMonths(invoiceDate, options));
  if (terms.base === 'INVOICE') return invoiceDate;
  const receipt = options.receiptDate ?? NO_DATE;
  if (receipt !== NO_DATE) return receipt;
  return terms.type === 'COD' ? invoiceDate : fault('missing', 'blank', 'receiptDate');
}

function unadjustedDueDate(
  invoiceDate: DayNumber,
  terms: PaymentTerms,
  options: TermsOptions,
): Outcome<DayNumber> {
  if (terms.day !== undefined) {
    return dayOfMonth(invoiceDate, (terms.months ?? 0) + extraMonths(invoiceDate, options), terms.day);
  }
  const mode = options.eomMode ?? 'EOM_PLUS_DAYS';
  if (terms.base === 'EOM' && terms.netDays !== null && mode !== 'EOM_PLUS_DAYS') {
    return monthEndDueDate(invoiceDate, terms.netDays, mode, extraMonths(invoiceDate, options));
  }
  const base = termsBaseDate(invoiceDate, terms, options);
  if (isFault(base)) return base;
  const netDays = terms.netDays ?? impliedNetDays(terms);
  return netDays === undefined ? fault('missing', 'blank', 'netDays') : base + netDays;
}

function monthEndDueDate(
  invoiceDate: DayNumber,
  netDays: number,
  mode: 'DAYS_THEN_EOM' | 'MONTH_END',
  extra: number,
): Outcome<DayNumber> {
  if (mode === 'DAYS_THEN_EOM') return monthEnd(invoiceDate + netDays, extra);
  return netDays % 30 === 0
    ? monthEnd(invoiceDate, netDays / 30 + extra)
    : fault('outOfRange', 'notWhole', 'terms');
}

function impliedNetDays(terms: PaymentTerms): number | undefined {
  const last = terms.discounts.at(-1);
  const isImplied = terms.base !== 'INVOICE' || terms.hasExtraDating === true;
  return last !== undefined && isImplied ? last.days + DAYS_AFTER_DISCOUNT : undefined;
}

function extraMonths(invoiceDate: DayNumber, { cutoffDay }: TermsOptions): number {
  return cutoffDay !== undefined && civilDateOf(invoiceDate).day >= cutoffDay ? 1 : 0;
}

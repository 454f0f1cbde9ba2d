import type { CustomerSummary } from '../../../domain/aging/summarise-customers';
import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import type { LimitFacts } from '../../../domain/credit-limit/customer-limit';
import type { LedgerEvidence } from '../../../domain/scoring/customer-factors';

/** Reading outside a column would be a fault of the loop, so a missing figure is no figure. */
const at = (column: Float64Array, customer: number): number => column[customer] ?? Number.NaN;

/** What the ledger tells of one customer for its score. */
export function evidenceOf(summary: CustomerSummary, customer: number, asOf: DayNumber): LedgerEvidence {
  const { exposure, behaviour, sales } = summary;
  const open = at(exposure.open, customer);
  return {
    asOf,
    weightedDaysLate: at(behaviour.weightedDaysLate, customer),
    openDebt: open - at(exposure.unapplied, customer),
    overdueDebt: at(exposure.overdue, customer),
    exposure: open,
    creditLimit: null,
    firstInvoiceDate: sales.firstInvoiceDate[customer] ?? NO_DATE,
    salesOfYear: at(sales.last365Days, customer),
    disputedOfYear: at(sales.disputedLast365Days, customer),
  };
}

/** What the ledger tells of one customer for its limit; the terms are those of what it has paid. */
export function limitFactsOf(
  summary: CustomerSummary,
  customer: number,
  gradeFactor: number | null,
): LimitFacts {
  const { behaviour, sales, totals } = summary;
  const daysLate = at(behaviour.weightedDaysLate, customer);
  return {
    annualSales: at(sales.last365Days, customer),
    // Days to pay are the terms plus the days late.
    termsDays: at(behaviour.weightedDaysToPay, customer) - daysLate,
    weightedDaysLate: daysLate,
    totalReceivables: Math.max(0, totals.open),
    tangibleNetWorth: null,
    workingCapital: null,
    insuredLimit: null,
    gradeFactor,
  };
}

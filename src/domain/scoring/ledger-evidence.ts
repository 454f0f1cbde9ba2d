import type { CustomerSummary } from '../aging/summarise-customers';
import type { DayNumber } from '../calendar/day-number';
import { realAt } from '../ledger/column-access';
import type { LedgerEvidence } from './customer-factors';
import type { RecentPayments } from './recent-payments';

/** What the ledger tells of one customer for its score. */
export function evidenceOf(
  summary: CustomerSummary,
  recent: RecentPayments,
  customer: number,
  asOf: DayNumber,
): LedgerEvidence {
  const { exposure, behaviour, sales } = summary;
  const open = realAt(exposure.open, customer);
  return {
    asOf,
    weightedDaysLate: realAt(behaviour.weightedDaysLate, customer),
    recentDaysLate: realAt(recent.daysLate, customer),
    recentLateShare: realAt(recent.lateShare, customer),
    openDebt: open - realAt(exposure.unapplied, customer),
    overdueDebt: realAt(exposure.overdue, customer),
    exposure: open,
    creditLimit: null,
    firstInvoiceDate: realAt(sales.firstInvoiceDate, customer),
    salesOfYear: realAt(sales.last365Days, customer),
    disputedOfYear: realAt(sales.disputedLast365Days, customer),
  };
}

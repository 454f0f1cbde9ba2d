import type { CustomerSummary } from '../../../domain/aging/summarise-customers';
import type { LimitFacts } from '../../../domain/credit-limit/customer-limit';

/** Reading outside a column would be a fault of the loop, so a missing figure is no figure. */
const at = (column: Float64Array, customer: number): number => column[customer] ?? Number.NaN;

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

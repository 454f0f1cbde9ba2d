import type { CustomerSummary } from '../aging/summarise-customers';
import { realAt } from '../ledger/column-access';
import type { CustomerFact } from './customer-fact';
import type { LimitFacts } from './customer-limit';

/**
 * What the ledger tells of one customer for its limit, with the figures that only a person knows; the terms are those of
 * what it has paid.
 */
export function ledgerLimitFacts(
  { behaviour, sales, totals }: CustomerSummary,
  customer: number,
  gradeFactor: number | null,
  fact?: CustomerFact,
): LimitFacts {
  const daysLate = realAt(behaviour.weightedDaysLate, customer);
  return {
    annualSales: realAt(sales.last365Days, customer),
    // Days to pay are the terms plus the days late.
    termsDays: realAt(behaviour.weightedDaysToPay, customer) - daysLate,
    weightedDaysLate: daysLate,
    totalReceivables: Math.max(0, totals.open),
    tangibleNetWorth: fact?.tangibleNetWorth ?? null,
    workingCapital: fact?.workingCapital ?? null,
    insuredLimit: null,
    gradeFactor,
  };
}

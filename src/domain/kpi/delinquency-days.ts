import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive } from '../number-checks';
import { daysSalesOutstanding } from './days-sales-outstanding';

/** Best possible DSO: what DSO would be if nothing were overdue. */
export function bestPossibleDaysSalesOutstanding(
  currentReceivables: number,
  creditSales: number,
  days: number,
): Outcome<number> {
  return daysSalesOutstanding(currentReceivables, creditSales, days);
}

/** Delinquent DSO: the days of sales that are overdue. */
export function delinquentDaysSalesOutstanding(
  overdueReceivables: number,
  creditSales: number,
  days: number,
): Outcome<number> {
  return daysSalesOutstanding(overdueReceivables, creditSales, days);
}

/** Average days delinquent (ADD): DSO less best possible DSO; not the mean lateness of invoices. */
export function averageDaysDelinquent(dso: number, bestPossibleDso: number): Outcome<number> {
  return (
    firstFault(isNumber(dso, 'dso'), isNumber(bestPossibleDso, 'bestPossibleDso')) ?? dso - bestPossibleDso
  );
}

/**
 * Money released by a shorter DSO: daily credit sales × days gained. It is the principal, not the yearly saving,
 * which is this times the cost of capital. Negative when DSO grows.
 */
export function cashReleased(
  annualCreditSales: number,
  dsoFrom: number,
  dsoTo: number,
  yearDays = 365,
): Outcome<number> {
  return (
    firstFault(
      notNegative(annualCreditSales, 'annualCreditSales'),
      notNegative(dsoFrom, 'dsoFrom'),
      notNegative(dsoTo, 'dsoTo'),
      positive(yearDays, 'yearDays'),
    ) ?? (annualCreditSales / yearDays) * (dsoFrom - dsoTo)
  );
}

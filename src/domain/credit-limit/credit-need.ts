import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive } from '../number-checks';

/**
 * What a customer will owe at most: yearly purchases with VAT, per day, for the terms plus the days it really pays late,
 * in its busiest season (`peakFactor`). Paying early does not shrink the need.
 */
export function creditNeed(
  annualPurchases: number,
  termsDays: number,
  averageDaysLate = 0,
  taxRate = 0,
  peakFactor = 1,
  yearDays = 365,
): Outcome<number> {
  return (
    firstFault(
      notNegative(annualPurchases, 'annualPurchases'),
      notNegative(termsDays, 'termsDays'),
      isNumber(averageDaysLate, 'averageDaysLate'),
      notNegative(taxRate, 'taxRate'),
      positive(peakFactor, 'peakFactor'),
      positive(yearDays, 'yearDays'),
    ) ??
    ((annualPurchases * (1 + taxRate)) / yearDays) * (termsDays + Math.max(0, averageDaysLate)) * peakFactor
  );
}

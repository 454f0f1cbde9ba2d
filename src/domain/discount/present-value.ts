import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive } from '../number-checks';

/** Whether interest is added once, or earns interest itself. */
export type Compounding = 'simple' | 'compound';

/** How money loses value with time: rate a year, days in a year, and the kind of interest. */
export interface TimeValue {
  readonly annualRate: number;
  readonly yearDays: number;
  readonly compounding: Compounding;
}

/** What an amount due in `days` is worth today. */
export function presentValue(
  amount: number,
  annualRate: number,
  days: number,
  yearDays = 365,
  compounding: Compounding = 'simple',
): Outcome<number> {
  return (
    firstFault(
      isNumber(amount, 'amount'),
      notNegative(annualRate, 'annualRate'),
      notNegative(days, 'days'),
      positive(yearDays, 'yearDays'),
    ) ?? amount * discountFactor({ annualRate, yearDays, compounding }, days)
  );
}

/** What one unit due in `days` is worth today; the inputs are checked already. */
export function discountFactor({ annualRate, yearDays, compounding }: TimeValue, days: number): number {
  const years = days / yearDays;
  return compounding === 'simple' ? 1 / (1 + annualRate * years) : (1 + annualRate) ** -years;
}

import type { Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative, positive } from '../number-checks';

/** Round once at the end, or round the amount of a day first, as some official examples do. */
export type InterestRounding = 'end' | 'daily';

/** Simple interest on a late amount: principal × rate × days ÷ year, days from the day after the due date to payment. */
export function lateInterest(
  principal: number,
  annualRate: number,
  days: number,
  yearDays = 365,
  rounding: InterestRounding = 'end',
): Outcome<number> {
  const invalid = firstFault(
    notNegative(principal, 'principal'),
    notNegative(annualRate, 'annualRate'),
    notNegative(days, 'days'),
    positive(yearDays, 'yearDays'),
  );
  if (invalid !== undefined) return invalid;
  if (rounding === 'daily') return roundMoney(roundMoney((principal * annualRate) / yearDays) * days);
  return roundMoney((principal * annualRate * days) / yearDays);
}

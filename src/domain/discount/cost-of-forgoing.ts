import { fault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive, share, type Check } from '../number-checks';

/**
 * What a customer pays a year, as a rate, for not taking a cash discount: d ÷ (1 − d) × year ÷ days gained.
 * `payDays` is the day actually paid on. 2/10 net 30 costs 37.24% on 365 days, 36.73% on 360.
 */
export function costOfForgoingDiscount(
  discountRate: number,
  discountDays: number,
  payDays: number,
  yearDays = 365,
): Outcome<number> {
  return (
    checkedTerms(discountRate, discountDays, payDays, yearDays) ??
    (discountRate / (1 - discountRate)) * (yearDays / (payDays - discountDays))
  );
}

/** The same with compounding: 44.59% for 2/10 net 30 on 365 days. */
export function compoundCostOfForgoingDiscount(
  discountRate: number,
  discountDays: number,
  payDays: number,
  yearDays = 365,
): Outcome<number> {
  return (
    checkedTerms(discountRate, discountDays, payDays, yearDays) ??
    (1 / (1 - discountRate)) ** (yearDays / (payDays - discountDays)) - 1
  );
}

function checkedTerms(discountRate: number, discountDays: number, payDays: number, yearDays: number): Check {
  return firstFault(
    share(discountRate, 'discountRate'),
    notNegative(discountDays, 'discountDays'),
    isNumber(payDays, 'payDays'),
    positive(yearDays, 'yearDays'),
    discountRate === 1 ? fault('outOfRange', 'tooLarge', 'discountRate') : undefined,
    payDays <= discountDays ? fault('outOfRange', 'discountAfterNet', 'discountDays') : undefined,
  );
}

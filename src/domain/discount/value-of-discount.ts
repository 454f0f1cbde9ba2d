import { fault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive, share } from '../number-checks';
import { discountFactor, type Compounding } from './present-value';

/**
 * What offering a cash discount is worth to the seller today: the discounted amount on the discount day, less the
 * full amount on the day it is paid now, for the share of customers who take it. Negative: the discount costs more
 * than the earlier money is worth. `payDays` is when they really pay, not what the terms say.
 */
export function valueOfDiscount(
  amount: number,
  discountRate: number,
  discountDays: number,
  payDays: number,
  annualRate: number,
  takeUp = 1,
  yearDays = 365,
  compounding: Compounding = 'simple',
): Outcome<number> {
  const time = { annualRate, yearDays, compounding };
  return (
    firstFault(
      isNumber(amount, 'amount'),
      share(discountRate, 'discountRate'),
      notNegative(discountDays, 'discountDays'),
      notNegative(payDays, 'payDays'),
      notNegative(annualRate, 'annualRate'),
      share(takeUp, 'takeUp'),
      positive(yearDays, 'yearDays'),
    ) ??
    takeUp *
      amount *
      ((1 - discountRate) * discountFactor(time, discountDays) - discountFactor(time, payDays))
  );
}

/** The discount at which the seller neither gains nor loses: 1 − PV of paying late ÷ PV of paying early. */
export function breakEvenDiscount(
  discountDays: number,
  payDays: number,
  annualRate: number,
  yearDays = 365,
  compounding: Compounding = 'simple',
): Outcome<number> {
  const time = { annualRate, yearDays, compounding };
  return (
    firstFault(
      notNegative(discountDays, 'discountDays'),
      notNegative(payDays, 'payDays'),
      notNegative(annualRate, 'annualRate'),
      positive(yearDays, 'yearDays'),
      payDays <= discountDays ? fault('outOfRange', 'discountAfterNet', 'discountDays') : undefined,
    ) ?? 1 - discountFactor(time, payDays) / discountFactor(time, discountDays)
  );
}

import type { Outcome } from '../fault';
import { firstFault, isNumber, notNegative, positive, share } from '../number-checks';

/**
 * The largest discount worth offering (Hill and Riener 1979): buyers pay on day `currentDays` today; of them the share
 * `takeUp` would pay on `discountDays`, the others on `nontakerDays`, and sales would grow by `salesGrowth`.
 * It counts receipts only, so with growth it is an upper bound. Rates are decimals, `dailyRate` per day.
 */
export function largestDiscount(
  currentDays: number,
  discountDays: number,
  nontakerDays: number,
  takeUp: number,
  salesGrowth: number,
  dailyRate: number,
): Outcome<number> {
  const growth = 1 + dailyRate;
  return (
    firstFault(
      notNegative(currentDays, 'currentDays'),
      notNegative(discountDays, 'discountDays'),
      notNegative(nontakerDays, 'nontakerDays'),
      share(takeUp, 'takeUp'),
      positive(takeUp, 'takeUp'),
      isNumber(salesGrowth, 'salesGrowth'),
      positive(1 + salesGrowth, 'salesGrowth'),
      notNegative(dailyRate, 'dailyRate'),
    ) ??
    1 -
      growth ** (discountDays - nontakerDays) *
        (1 - 1 / takeUp + growth ** (nontakerDays - currentDays) / (takeUp * (1 + salesGrowth)))
  );
}

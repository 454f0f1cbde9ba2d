import type { Outcome } from '../fault';
import { divisor, firstFault, notNegative, share } from '../number-checks';

/**
 * Present value of selling on credit instead of for cash, for ever: one period's gain on the extra units, over the rate
 * of one credit period, less the money that the first period ties up.
 */
export function creditPolicyValue(
  price: number,
  unitCost: number,
  quantityOld: number,
  quantityNew: number,
  periodRate: number,
): Outcome<number> {
  const extra = quantityNew - quantityOld;
  return (
    firstFault(
      notNegative(price, 'price'),
      notNegative(unitCost, 'unitCost'),
      notNegative(quantityOld, 'quantityOld'),
      notNegative(quantityNew, 'quantityNew'),
      divisor(periodRate, 'periodRate'),
    ) ?? ((price - unitCost) * extra) / periodRate - (price * quantityOld + unitCost * extra)
  );
}

/** The default rate at which selling on credit, at a price higher by the discount, earns no more than selling for cash. */
export function breakEvenDefaultRate(discountRate: number, periodRate: number): Outcome<number> {
  return (
    firstFault(share(discountRate, 'discountRate'), notNegative(periodRate, 'periodRate')) ??
    discountRate - periodRate * (1 - discountRate)
  );
}

import type { Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative, share } from '../number-checks';

/**
 * What a cash discount does to the tax base. `always`: tax on the discounted base in any case; `on_early`: only when
 * paid early (usual in the UK and EU); `never`: tax on the full base (a PRC cash discount leaves the invoiced VAT).
 */
export const DISCOUNT_TAX_MODES = ['always', 'on_early', 'never'] as const;

export type DiscountTaxMode = (typeof DISCOUNT_TAX_MODES)[number];

/** What is payable, tax included, when the discount is taken (`paidEarly`) or not. */
export function payableWithTax(
  netAmount: number,
  taxRate: number,
  discountRate: number,
  mode: DiscountTaxMode,
  paidEarly: boolean,
  places = 2,
): Outcome<number> {
  const invalid = firstFault(
    notNegative(netAmount, 'netAmount'),
    notNegative(taxRate, 'taxRate'),
    share(discountRate, 'discountRate'),
  );
  if (invalid !== undefined) return invalid;
  const discounted = netAmount * (1 - discountRate);
  const taxOnDiscounted = mode === 'always' || (mode === 'on_early' && paidEarly);
  const tax = (taxOnDiscounted ? discounted : netAmount) * taxRate;
  return roundMoney((paidEarly ? discounted : netAmount) + tax, places);
}

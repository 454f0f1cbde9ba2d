import { fault, type Fault, type Outcome } from '../fault';
import type { DiscountTier, PaymentTerms } from './payment-terms';
import type { TermsParts } from './terms-parts';

/** A higher "discount" is something else: 30/60 means two instalments, not 30% within 60 days. */
const HIGHEST_DISCOUNT = 25;

/** Puts the pieces together, or says which rule they break. */
export function checkedTerms(parts: TermsParts): Outcome<PaymentTerms> {
  const [netDays = null, ...furtherNets] = parts.netDays;
  const [base = 'INVOICE', ...furtherBases] = parts.bases;
  const isEmpty = netDays === null && parts.discounts.length === 0;
  if (isEmpty || furtherNets.length > 0 || furtherBases.length > 0) {
    return fault('wrongType', 'unreadableTerms', 'terms');
  }
  const terms: PaymentTerms = {
    type: base === 'EOM' ? 'EOM' : 'NET',
    base,
    netDays,
    discounts: parts.discounts,
    ...(parts.hasExtraDating ? { hasExtraDating: true } : {}),
  };
  return faultOf(parts.discounts, netDays) ?? terms;
}

function faultOf(discounts: readonly DiscountTier[], netDays: number | null): Fault | undefined {
  if (discounts.some(({ percent }) => percent > HIGHEST_DISCOUNT))
    return fault('outOfRange', 'tooLarge', 'terms');
  if (discounts.some(({ percent }) => percent === 0)) return fault('outOfRange', 'notPositive', 'terms');
  if (!discounts.every((tier, at) => followsOn(discounts[at - 1], tier))) {
    return fault('outOfRange', 'notIncreasing', 'terms');
  }
  const isAfterNet = netDays !== null && discounts.some(({ days }) => days > netDays);
  return isAfterNet ? fault('outOfRange', 'discountAfterNet', 'terms') : undefined;
}

/** Later tiers grant less for longer. */
function followsOn(before: DiscountTier | undefined, tier: DiscountTier): boolean {
  return before === undefined || (tier.days > before.days && tier.percent < before.percent);
}

import { fault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative, share } from '../number-checks';

/** The debt that a part payment within the discount period clears: payment ÷ (1 − d), if the seller grants it. */
export function creditForPayment(payment: number, discountRate: number, places = 2): Outcome<number> {
  return (
    firstFault(
      notNegative(payment, 'payment'),
      share(discountRate, 'discountRate'),
      discountRate === 1 ? fault('outOfRange', 'tooLarge', 'discountRate') : undefined,
    ) ?? roundMoney(payment / (1 - discountRate), places)
  );
}

/** The payment that clears a part of a debt within the discount period: credit × (1 − d). */
export function paymentForCredit(credit: number, discountRate: number, places = 2): Outcome<number> {
  return (
    firstFault(notNegative(credit, 'credit'), share(discountRate, 'discountRate')) ??
    roundMoney(credit * (1 - discountRate), places)
  );
}

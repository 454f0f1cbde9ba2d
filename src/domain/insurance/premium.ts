import type { Outcome } from '../fault';
import { firstFault, notNegative, share } from '../number-checks';
import { roundMoney } from '../money/round-money';

/** The premium of a policy year: insurable turnover × rate, at least the minimum premium. */
export function insurancePremium(
  insurableTurnover: number,
  rate: number,
  minimumPremium = 0,
): Outcome<number> {
  return (
    firstFault(
      notNegative(insurableTurnover, 'insurableTurnover'),
      share(rate, 'rate'),
      notNegative(minimumPremium, 'minimumPremium'),
    ) ?? roundMoney(Math.max(minimumPremium, insurableTurnover * rate))
  );
}

/** The most that a policy pays in its year: a multiple of the premium. */
export function maximumLiability(premium: number, multiple: number): Outcome<number> {
  return firstFault(notNegative(premium, 'premium'), notNegative(multiple, 'multiple')) ?? premium * multiple;
}

import { roundMoney } from '../money/round-money';

/** What a notice of a step costs the customer, from an amount dunned on. */
export interface FeeRule {
  readonly step: string;
  /** Blank: any currency. */
  readonly currency: string;
  /** The rule holds from this amount on, up to the next rule of the step. */
  readonly fromAmount: number;
  readonly feeAmount: number;
  /** Of the amount dunned, on top of `feeAmount`. */
  readonly feeShare: number;
  /** Bounds of the fee; null: none. */
  readonly minimumFee: number | null;
  readonly maximumFee: number | null;
}

/** The fee of one letter, rounded: that of the rule with the highest bound not above the amount dunned; 0 without one. */
export function letterFee(
  step: string,
  currency: string,
  dunnedAmount: number,
  rules: readonly FeeRule[],
): number {
  let holds: FeeRule | undefined;
  for (const rule of rules) {
    const isMeant = rule.step === step && (rule.currency === '' || rule.currency === currency);
    if (!isMeant || rule.fromAmount > dunnedAmount) continue;
    if (holds === undefined || isCloser(rule, holds)) holds = rule;
  }
  if (holds === undefined) return 0;
  const fee = holds.feeAmount + holds.feeShare * dunnedAmount;
  return roundMoney(Math.min(Math.max(fee, holds.minimumFee ?? 0), holds.maximumFee ?? Infinity));
}

/** A rule for the very currency comes before one for any; then the higher bound. */
function isCloser(rule: FeeRule, other: FeeRule): boolean {
  if ((rule.currency === '') !== (other.currency === '')) return rule.currency !== '';
  return rule.fromAmount > other.fromAmount;
}

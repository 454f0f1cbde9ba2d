import { fault, type Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { firstFault, notNegative, share } from '../number-checks';
import { insuredRecovery, type RecoveryAllocation } from './recovery-split';

/** Whether the deductible comes off after the insured percentage (lower payout, usual) or before it. */
type DeductibleBasis = 'after_pct' | 'before_pct';

/** The parts of a trade credit policy that decide what a loss pays. Absent amounts are none. */
export interface CoverTerms {
  readonly creditLimit: number;
  /** Share of the insured loss that is paid, 0–1. */
  readonly insuredShare: number;
  readonly deductible?: number;
  readonly deductibleBasis?: DeductibleBasis;
  /** Losses up to this amount are not insured at all. */
  readonly threshold?: number;
  /** What is left of the aggregate first loss that the insured bears. */
  readonly firstLossRemaining?: number;
  readonly recoveryAllocation?: RecoveryAllocation;
  /** What is left of the maximum liability of the policy year; absent: no bound. */
  readonly maximumLiabilityRemaining?: number;
}

/** What the insurer pays for a debt of `outstanding`, of which `recoveries` came in before the claim. */
export function indemnity(outstanding: number, cover: CoverTerms, recoveries = 0): Outcome<number> {
  const invalid = firstFault(
    notNegative(outstanding, 'outstanding'),
    notNegative(cover.creditLimit, 'creditLimit'),
    share(cover.insuredShare, 'insuredShare'),
    notNegative(cover.deductible ?? 0, 'deductible'),
    notNegative(cover.threshold ?? 0, 'threshold'),
    notNegative(cover.firstLossRemaining ?? 0, 'firstLossRemaining'),
    notNegative(recoveries, 'recoveries'),
    cover.maximumLiabilityRemaining !== undefined && cover.maximumLiabilityRemaining < 0
      ? fault('outOfRange', 'negative', 'maximumLiabilityRemaining')
      : undefined,
  );
  return invalid ?? roundMoney(indemnityOf(insuredLoss(outstanding, cover, recoveries), cover));
}

function insuredLoss(outstanding: number, cover: CoverTerms, recoveries: number): number {
  const insured = Math.min(outstanding, cover.creditLimit);
  const recovered = insuredRecovery(recoveries, outstanding, cover.creditLimit, cover.recoveryAllocation);
  return Math.max(0, insured - recovered);
}

function indemnityOf(loss: number, cover: CoverTerms): number {
  if (loss <= (cover.threshold ?? 0)) return 0;
  const deductible = cover.deductible ?? 0;
  const paid =
    cover.deductibleBasis === 'before_pct'
      ? Math.max(0, loss - deductible) * cover.insuredShare
      : loss * cover.insuredShare - deductible;
  const afterFirstLoss = Math.max(0, paid - (cover.firstLossRemaining ?? 0));
  return Math.min(afterFirstLoss, cover.maximumLiabilityRemaining ?? Number.POSITIVE_INFINITY);
}

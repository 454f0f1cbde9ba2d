import type { Outcome } from '../fault';
import { roundMoney } from '../money/round-money';
import { divisor, firstFault, notNegative } from '../number-checks';

/** Recoveries reduce insured and uninsured debt in proportion (usual), or the insured debt first. */
export type RecoveryAllocation = 'pro_rata' | 'insured_first';

/** A recovery divided between the insured and the uninsured part of a debt. */
export interface RecoverySplit {
  readonly insuredDebt: number;
  readonly uninsuredDebt: number;
}

/** The share of a debt that lies within the credit limit. */
export function insuredShareOfDebt(outstanding: number, creditLimit: number): Outcome<number> {
  return (
    firstFault(divisor(outstanding, 'outstanding'), notNegative(creditLimit, 'creditLimit')) ??
    Math.min(1, creditLimit / outstanding)
  );
}

/** Divides a recovery between the insured and the uninsured debt; each is rounded, together they are the recovery. */
export function recoverySplit(
  recovery: number,
  outstanding: number,
  creditLimit: number,
  allocation: RecoveryAllocation = 'pro_rata',
): Outcome<RecoverySplit> {
  const invalid = firstFault(
    notNegative(recovery, 'recovery'),
    notNegative(creditLimit, 'creditLimit'),
    divisor(outstanding, 'outstanding'),
  );
  if (invalid !== undefined) return invalid;
  const insuredDebt = roundMoney(insuredRecovery(recovery, outstanding, creditLimit, allocation));
  return { insuredDebt, uninsuredDebt: roundMoney(recovery - insuredDebt) };
}

/** The part of a recovery that reduces the insured debt, not rounded. The inputs are not negative. */
export function insuredRecovery(
  recovery: number,
  outstanding: number,
  creditLimit: number,
  allocation: RecoveryAllocation = 'pro_rata',
): number {
  const insured = Math.min(outstanding, creditLimit);
  if (allocation === 'insured_first') return Math.min(recovery, insured);
  return recovery * (outstanding === 0 ? 1 : insured / outstanding);
}

import type { Outcome } from '../fault';
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

/** Divides a recovery between the insured and the uninsured debt. The inputs are not negative. */
export function recoverySplit(
  recovery: number,
  outstanding: number,
  creditLimit: number,
  allocation: RecoveryAllocation = 'pro_rata',
): RecoverySplit {
  const insured = Math.min(outstanding, creditLimit);
  const insuredDebt =
    allocation === 'insured_first'
      ? Math.min(recovery, insured)
      : recovery * (outstanding === 0 ? 1 : insured / outstanding);
  return { insuredDebt, uninsuredDebt: recovery - insuredDebt };
}

import { fault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative, share } from '../number-checks';
import { sumOf } from '../sum-of';

/** The balance of an aging bucket and its lifetime loss rate. */
export interface ProvisionRow {
  readonly balance: number;
  readonly rate: number;
}

/** One view of the future: how likely it is, and what would be lost. */
export interface LossScenario {
  readonly weight: number;
  readonly loss: number;
}

/**
 * Expected credit loss by a provision matrix (IFRS 9 simplified approach): Σ balance × rate, the rates scaled for what
 * lies ahead and at most 1. A bucket in net credit carries no negative allowance.
 */
export function expectedCreditLoss(rows: readonly ProvisionRow[], scalar = 1): Outcome<number> {
  return (
    firstFault(
      ...rows.flatMap(({ balance, rate }) => [isNumber(balance, 'balance'), share(rate, 'rate')]),
      notNegative(scalar, 'scalar'),
    ) ?? sumOf(rows, ({ balance, rate }) => Math.max(0, balance) * Math.min(1, rate * scalar))
  );
}

/** The mean of several scenarios' losses; their weights add up to 1. */
export function scenarioWeightedLoss(scenarios: readonly LossScenario[]): Outcome<number> {
  const total = sumOf(scenarios, ({ weight }) => weight);
  return (
    firstFault(
      ...scenarios.flatMap(({ weight, loss }) => [share(weight, 'weight'), isNumber(loss, 'loss')]),
      Math.abs(total - 1) > 1e-9 ? fault('outOfRange', 'sharesDoNotAddUp', 'weight') : undefined,
    ) ?? sumOf(scenarios, ({ weight, loss }) => weight * loss)
  );
}

/** Expected loss of one debt: PD × LGD × exposure at default. */
export function expectedLoss(
  probabilityOfDefault: number,
  lossGivenDefault: number,
  exposureAtDefault: number,
): Outcome<number> {
  return (
    firstFault(
      share(probabilityOfDefault, 'probabilityOfDefault'),
      share(lossGivenDefault, 'lossGivenDefault'),
      notNegative(exposureAtDefault, 'exposureAtDefault'),
    ) ?? probabilityOfDefault * lossGivenDefault * exposureAtDefault
  );
}

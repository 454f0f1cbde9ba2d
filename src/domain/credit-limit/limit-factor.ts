import type { BehaviourBand, LimitRules } from './limit-rules';

/** Why a limit is multiplied by its factor. */
export type FactorReason = 'behaviour' | 'newCustomer' | 'grade' | 'none';

export interface LimitFactor {
  readonly factor: number;
  readonly reason: FactorReason;
}

/** The share of the limit that a customer keeps who pays this many weighted days late. */
export function behaviourFactor(weightedDaysLate: number, bands: readonly BehaviourBand[]): number {
  const band = bands.find(({ upToDaysLate }) => upToDaysLate === null || weightedDaysLate <= upToDaysLate);
  return band?.factor ?? 1;
}

/**
 * The stricter of the behaviour factor and the grade's factor, never both: lateness lowers the grade already, and
 * would be punished twice. `weightedDaysLate` is NaN for a customer who has not paid anything yet.
 */
export function limitFactor(
  weightedDaysLate: number,
  gradeFactor: number | null,
  rules: LimitRules,
): LimitFactor {
  const behaviour: LimitFactor = Number.isNaN(weightedDaysLate)
    ? { factor: rules.newCustomerFactor, reason: 'newCustomer' }
    : { factor: behaviourFactor(weightedDaysLate, rules.behaviourBands), reason: 'behaviour' };
  const stricter = gradeFactor !== null && gradeFactor < behaviour.factor;
  const chosen: LimitFactor = stricter ? { factor: gradeFactor, reason: 'grade' } : behaviour;
  return chosen.factor >= 1 ? { ...chosen, reason: 'none' } : chosen;
}

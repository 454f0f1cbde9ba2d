import type { BehaviourBand } from '../../domain/credit-limit/limit-rules';

export const STANDARD_BEHAVIOUR_BANDS: readonly BehaviourBand[] = [
  { upToDaysLate: 0, factor: 1 },
  { upToDaysLate: 15, factor: 0.9 },
  { upToDaysLate: 30, factor: 0.75 },
  { upToDaysLate: 60, factor: 0.5 },
  { upToDaysLate: null, factor: 0.25 },
];

import type { AgingBasis } from '../../domain/aging/aging-bucket';

interface Conventions {
  readonly agingBasis: AgingBasis;
  readonly dsoDays: number;
  readonly minimumCoverage: number;
}

export const STANDARD_CONVENTIONS: Conventions = { agingBasis: 'due', dsoDays: 90, minimumCoverage: 0.6 };

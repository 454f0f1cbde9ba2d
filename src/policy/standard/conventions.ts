import type { AgingBasis } from '../../domain/aging/aging-bucket';

interface Conventions {
  readonly agingBasis: AgingBasis;
  readonly dsoDays: number;
  readonly minimumCoverage: number;
  /** What other currencies are stated in as well; null: every currency on its own only. */
  readonly baseCurrency: string | null;
}

export const STANDARD_CONVENTIONS: Conventions = {
  agingBasis: 'due',
  dsoDays: 90,
  minimumCoverage: 0.6,
  baseCurrency: null,
};

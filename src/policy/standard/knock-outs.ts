import type { KnockOutRule } from '../../domain/scoring/scorecard';

export const STANDARD_KNOCK_OUTS: readonly KnockOutRule[] = [
  { knockOut: 'insolvency', highestScore: 0 },
  { knockOut: 'sanctions', highestScore: 0 },
  { knockOut: 'overdue90', highestScore: 34 },
];

import type { Scorecard } from '../../domain/scoring/scorecard';

export type ScoreRules = Pick<Scorecard, 'recentHalfLifeDays'>;

export const STANDARD_SCORE_RULES: ScoreRules = { recentHalfLifeDays: 120 };

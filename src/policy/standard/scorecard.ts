import { scorecardOf } from '../policy-rules';
import { STANDARD_CONVENTIONS } from './conventions';
import { STANDARD_KNOCK_OUTS } from './knock-outs';
import { STANDARD_SCORE_POINTS } from './score-points';
import { STANDARD_SCORE_RULES } from './score-rules';
import { STANDARD_SCORE_WEIGHTS } from './score-weights';

/** The scorecard that the standard score tables make up together. */
export const STANDARD_SCORECARD = scorecardOf({
  scoreWeights: STANDARD_SCORE_WEIGHTS,
  scorePoints: STANDARD_SCORE_POINTS,
  scoreRules: STANDARD_SCORE_RULES,
  knockOuts: STANDARD_KNOCK_OUTS,
  conventions: STANDARD_CONVENTIONS,
});

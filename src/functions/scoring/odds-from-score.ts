import { oddsFromScore } from '../../domain/scoring/score-scale';
import { BASE_ODDS, BASE_SCORE, POINTS_TO_DOUBLE } from './usual-scale';
import { baseOdds, baseScore, pointsToDouble, scaledScore } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const oddsFromScoreFunction = rowFunction({
  id: 'ODDS.FROMSCORE',
  words: {
    'en-US': {
      title: 'Odds from a score',
      description: 'Odds of good to bad that a score stands for.',
      formula: 'base odds × 2 ^ ((score − base score) ÷ points to double)',
      remark: 'The inverse of SCORE.FROMODDS.',
    },
    'zh-CN': {
      title: '由评分求好坏比',
      description: '评分所代表的好坏比。',
      formula: '基准好坏比 × 2 ^（（评分 − 基准分）÷ 翻倍分值）',
      remark: '与 SCORE.FROMODDS 互逆。',
    },
  },
  parameters: [scaledScore, optional(baseScore), optional(baseOdds), optional(pointsToDouble)],
  answer: 'number',
  example: { inputs: [550, 500, 49, 50], answer: 98 },
  source: 'Statistics mailing list edstat: 49 to 1 at 500, 50 points double the odds',
  compute: (score, baseScore = BASE_SCORE, baseOdds = BASE_ODDS, pointsToDouble = POINTS_TO_DOUBLE) =>
    oddsFromScore(score, baseScore, baseOdds, pointsToDouble),
});

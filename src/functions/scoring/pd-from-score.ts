import { defaultProbabilityFromScore } from '../../domain/scoring/score-scale';
import { BASE_ODDS, BASE_SCORE, POINTS_TO_DOUBLE } from './usual-scale';
import { baseOdds, baseScore, pointsToDouble, scaledScore } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const pdFromScore = rowFunction({
  id: 'PD.FROMSCORE',
  words: {
    'en-US': {
      title: 'Probability of default from a score',
      description: 'Probability of default that a score stands for.',
      formula: '1 ÷ (1 + odds)',
      remark: 'On the usual scale 600 points are 1 in 51.',
    },
    'zh-CN': {
      title: '由评分求违约概率',
      description: '评分所代表的违约概率。',
      formula: '1 ÷（1 + 好坏比）',
      remark: '常用刻度下 600 分为 1/51。',
    },
  },
  parameters: [scaledScore, optional(baseScore), optional(baseOdds), optional(pointsToDouble)],
  answer: 'ratio',
  example: { inputs: [600, 600, 50, 20], answer: 0.0196078431372549 },
  source: 'Siddiqi, Credit Risk Scorecards: points to double the odds',
  compute: (score, baseScore = BASE_SCORE, baseOdds = BASE_ODDS, pointsToDouble = POINTS_TO_DOUBLE) =>
    defaultProbabilityFromScore(score, baseScore, baseOdds, pointsToDouble),
});

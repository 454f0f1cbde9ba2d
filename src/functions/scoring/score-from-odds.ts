import { scoreFromOdds } from '../../domain/scoring/score-scale';
import { BASE_ODDS, BASE_SCORE, POINTS_TO_DOUBLE } from './usual-scale';
import { baseOdds, baseScore, odds, pointsToDouble } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const scoreFromOddsFunction = rowFunction({
  id: 'SCORE.FROMODDS',
  words: {
    'en-US': {
      title: 'Score from odds',
      description: 'Score of odds of good to bad on a logarithmic scale.',
      formula: 'base score + points to double × ln(odds ÷ base odds) ÷ ln 2',
      remark: 'The usual scale: 600 points at 50 to 1, 20 points double the odds.',
    },
    'zh-CN': {
      title: '由好坏比求评分',
      description: '好坏比在对数刻度上的评分。',
      formula: '基准分 + 翻倍分值 × ln（好坏比 ÷ 基准好坏比）÷ ln 2',
      remark: '常用刻度：50 比 1 为 600 分，每 20 分翻倍。',
    },
  },
  parameters: [odds, optional(baseScore), optional(baseOdds), optional(pointsToDouble)],
  answer: 'number',
  example: { inputs: [100, 600, 50, 20], answer: 620 },
  source: 'Siddiqi, Credit Risk Scorecards: points to double the odds',
  compute: (odds, baseScore = BASE_SCORE, baseOdds = BASE_ODDS, pointsToDouble = POINTS_TO_DOUBLE) =>
    scoreFromOdds(odds, baseScore, baseOdds, pointsToDouble),
});

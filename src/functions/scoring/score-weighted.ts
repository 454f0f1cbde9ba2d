import { weightedScore } from '../../domain/scoring/weighted-score';
import { componentScores, componentWeights, minimumCoverage, missingScores } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

export const scoreWeighted = rowFunction({
  id: 'SCORE.WEIGHTED',
  words: {
    'en-US': {
      title: 'Weighted score',
      description: 'Weighted mean of the scores of a scorecard’s components.',
      formula: 'Σ weight × score ÷ Σ weight of the known components',
      remark: 'Blank scores are unknown: with less than 60% of the weights known there is no score (#N/A).',
    },
    'zh-CN': {
      title: '加权评分',
      description: '评分卡各项得分的加权平均。',
      formula: 'Σ 权重 × 得分 ÷ Σ 已知项权重',
      remark: '空白得分视为未知：已知权重不足 60% 时不给出评分（#N/A）。',
    },
  },
  parameters: [
    columnOf(componentWeights),
    columnOf(componentScores),
    optional(missingScores),
    optional(minimumCoverage),
  ],
  answer: 'number',
  example: {
    inputs: [
      [50, 30, 20],
      [80, '', 40],
    ],
    answer: 68.57142857,
  },
  source: 'Oracle Credit Management: data points, ranges, weights',
  compute: (weights, scores, missing, coverage) =>
    weightedScore(
      weights.map((weight, row) => ({ weight, score: scores[row] ?? null })),
      missing,
      coverage,
    ),
});

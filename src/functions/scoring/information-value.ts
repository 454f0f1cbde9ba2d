import { informationValue } from '../../domain/scoring/weight-of-evidence';
import { bad, good } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const informationValueFunction = rowFunction({
  id: 'INFORMATIONVALUE',
  words: {
    'en-US': {
      title: 'Information value',
      description: 'How well a factor tells good from bad payers.',
      formula: 'Σ (share of the good − share of the bad) × weight of evidence',
      remark: 'Below 0.02 useless, 0.1 to 0.3 medium, 0.3 to 0.5 strong, above 0.5 check for leakage.',
    },
    'zh-CN': {
      title: '信息值（IV）',
      description: '因子区分好坏客户的能力。',
      formula: 'Σ（好客户占比 − 坏客户占比）× 证据权重',
      remark: '低于 0.02 无用，0.1–0.3 中等，0.3–0.5 强，高于 0.5 应检查数据泄漏。',
    },
  },
  parameters: [columnOf(good), columnOf(bad)],
  answer: 'number',
  example: {
    inputs: [
      [300, 150, 50],
      [10, 30, 60],
    ],
    answer: 1.791759469,
  },
  source: 'Siddiqi, Credit Risk Scorecards; StatSoft',
  compute: (goods, bads) =>
    informationValue(goods.map((count, row) => ({ good: count, bad: bads[row] ?? Number.NaN }))),
});

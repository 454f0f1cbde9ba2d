import { scenarioWeightedLoss } from '../../domain/provision/expected-credit-loss';
import { scenarioLosses, scenarioWeights } from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const provisionScenarios = rowFunction({
  id: 'PROVISION.SCENARIOS',
  words: {
    'en-US': {
      title: 'Provision by scenarios',
      description: 'Mean expected credit loss of several scenarios, weighted by their probability.',
      formula: 'Σ probability × loss',
      remark: 'The probabilities must add up to 1.',
    },
    'zh-CN': {
      title: '多情景准备金',
      description: '多个情景按概率加权的预期信用损失。',
      formula: 'Σ 概率 × 损失',
      remark: '各概率之和须为 1。',
    },
  },
  parameters: [columnOf(scenarioWeights), columnOf(scenarioLosses)],
  answer: 'money',
  example: {
    inputs: [
      [0.5, 0.3, 0.2],
      [580000, 760000, 450000],
    ],
    answer: 608000,
  },
  source: 'IFRS 9 5.5.17: an unbiased, probability-weighted amount',
  compute: (weights, losses) =>
    scenarioWeightedLoss(weights.map((weight, row) => ({ weight, loss: losses[row] ?? Number.NaN }))),
});

import { multipliedDefaultsLoss } from '../../domain/stress/default-stress';
import {
  defaultMultiplier,
  exposureAtDefault,
  lossGivenDefault,
  probabilityOfDefault,
} from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const stressPd = rowFunction({
  id: 'STRESS.PD',
  words: {
    'en-US': {
      title: 'Loss under higher probabilities of default',
      description: 'Expected loss of the portfolio if every probability of default were a multiple.',
      formula: 'Σ min(1, PD × multiplier) × LGD × exposure',
      remark: 'A stressed probability is never more than 1.',
    },
    'zh-CN': {
      title: '违约率加倍损失',
      description: '全部客户违约概率成倍上升时的组合预期损失。',
      formula: 'Σ min（1，违约概率 × 倍数）× 违约损失率 × 敞口',
      remark: '加压后的概率不超过 1。',
    },
  },
  parameters: [
    columnOf(probabilityOfDefault),
    columnOf(lossGivenDefault),
    columnOf(exposureAtDefault),
    defaultMultiplier,
  ],
  answer: 'money',
  example: { inputs: [[0.02, 0.4], [0.5, 0.6], [100000, 50000], 3], answer: 33000 },
  source: 'Standard stress: probabilities doubled or trebled, at most 1',
  compute: (probabilities, losses, amounts, multiplier) =>
    multipliedDefaultsLoss(
      probabilities.map((probability, row) => ({
        probabilityOfDefault: probability,
        lossGivenDefault: losses[row] ?? Number.NaN,
        exposureAtDefault: amounts[row] ?? Number.NaN,
      })),
      multiplier,
    ),
});

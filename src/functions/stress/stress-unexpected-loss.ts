import { unexpectedLoss } from '../../domain/stress/vasicek';
import {
  confidence,
  correlation,
  exposureAtDefault,
  lossGivenDefault,
  probabilityOfDefault,
} from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';

export const stressUnexpectedLoss = rowFunction({
  id: 'STRESS.UNEXPECTEDLOSS',
  words: {
    'en-US': {
      title: 'Unexpected loss',
      description: 'Loss beyond the expected one at a confidence.',
      formula: 'exposure × LGD × (worst-case default rate − PD)',
      remark: 'The expected loss belongs into the provision, this one into the capital.',
    },
    'zh-CN': {
      title: '非预期损失',
      description: '给定置信度下超出预期的损失。',
      formula: '敞口 × 违约损失率 ×（最坏违约率 − 违约概率）',
      remark: '预期损失计入准备金，非预期损失由资本承担。',
    },
  },
  parameters: [probabilityOfDefault, lossGivenDefault, exposureAtDefault, correlation, confidence],
  answer: 'money',
  example: { inputs: [0.03, 0.6, 2000000, 0.12, 0.99], answer: 115108.9112 },
  source: 'Basel II, ¶328: loss beyond the expected one',
  compute: unexpectedLoss,
});

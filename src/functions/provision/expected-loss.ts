import { expectedLoss } from '../../domain/provision/expected-credit-loss';
import { exposureAtDefault, lossGivenDefault, probabilityOfDefault } from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';

export const expectedLossFunction = rowFunction({
  id: 'EXPECTEDLOSS',
  words: {
    'en-US': {
      title: 'Expected loss',
      description: 'Loss to be expected on a debt.',
      formula: 'probability of default × loss given default × exposure at default',
      remark: 'Rates are decimals: 5 instead of 0.05 gives #NUM!.',
    },
    'zh-CN': {
      title: '预期损失',
      description: '一笔欠款的预期损失。',
      formula: '违约概率 × 违约损失率 × 违约敞口',
      remark: '比率用小数：5 而非 0.05 返回 #NUM!。',
    },
  },
  parameters: [probabilityOfDefault, lossGivenDefault, exposureAtDefault],
  answer: 'money',
  example: { inputs: [0.05, 0.5, 1000000], answer: 25000 },
  source: 'Basel II; example of xs.com: 5% × 50% × 1 million = 25,000',
  compute: expectedLoss,
});

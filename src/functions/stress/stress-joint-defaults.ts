import { jointDefaultProbability } from '../../domain/stress/joint-defaults';
import { correlation, customerCount, leastDefaults, probabilityOfDefault } from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';

export const stressJointDefaults = rowFunction({
  id: 'STRESS.JOINTDEFAULTS',
  words: {
    'en-US': {
      title: 'Probability of several defaults',
      description: 'Probability that at least so many of equal customers default within the year.',
      formula: 'one-factor Gaussian copula, integrated over the common factor',
      remark: 'For books with few customers.',
    },
    'zh-CN': {
      title: '多户同时违约概率',
      description: '同质客户中至少若干户在一年内违约的概率。',
      formula: '单因子高斯 Copula，对公共因子积分',
      remark: '适用于客户较少的应收组合。',
    },
  },
  parameters: [customerCount, leastDefaults, probabilityOfDefault, correlation],
  answer: 'ratio',
  example: { inputs: [20, 2, 0.03, 0.2], answer: 0.1386578227 },
  source: 'One-factor Gaussian copula, integrated over the factor',
  compute: jointDefaultProbability,
});

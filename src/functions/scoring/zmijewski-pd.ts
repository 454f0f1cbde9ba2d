import { zmijewskiProbability } from '../../domain/scoring/distress-models';
import { distressScore } from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';

export const zmijewskiPd = rowFunction({
  id: 'ZMIJEWSKI.PD',
  words: {
    'en-US': {
      title: 'Probability of a Zmijewski score',
      description: 'Probability of failure that a Zmijewski score stands for.',
      formula: 'standard normal distribution of the score',
      remark: '0.5 is the usual cut-off.',
    },
    'zh-CN': {
      title: 'Zmijewski违约概率',
      description: 'Zmijewski 得分对应的失败概率。',
      formula: '得分的标准正态分布函数',
      remark: '常用界限为 0.5。',
    },
  },
  parameters: [distressScore],
  answer: 'ratio',
  example: { inputs: [-1.15], answer: 0.1250719356 },
  source: 'Zmijewski 1984: probit model',
  compute: zmijewskiProbability,
});

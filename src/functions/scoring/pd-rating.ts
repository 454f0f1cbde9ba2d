import { defaultProbabilityOfRating } from '../../domain/scoring/rating-default';
import { floor, rating } from '../parameters/score-scales';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const pdRating = rowFunction({
  id: 'PD.RATING',
  words: {
    'en-US': {
      title: 'Probability of default of a rating',
      description: 'One-year default rate of an agency rating; a notch takes its letter.',
      formula: 'AAA 0.00%, AA 0.02%, A 0.07%, BBB 0.20%, BB 0.76%, B 3.88%, CCC/C 26.38%, at least the floor',
      remark: 'An unknown rating gives #N/A.',
    },
    'zh-CN': {
      title: '外部评级违约概率',
      description: '评级机构评级对应的一年期违约率；带符号的评级按其字母级别。',
      formula: 'AAA 0.00%、AA 0.02%、A 0.07%、BBB 0.20%、BB 0.76%、B 3.88%、CCC/C 26.38%，不低于下限',
      remark: '未知评级返回 #N/A。',
    },
  },
  parameters: [rating, optional(floor)],
  answer: 'ratio',
  example: { inputs: ['BB'], answer: 0.0076 },
  source: 'S&P one-year default rates, US corporates 2014',
  compute: (rating, floor) => defaultProbabilityOfRating(rating, floor),
});

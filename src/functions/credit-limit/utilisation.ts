import { creditUtilisation } from '../../domain/credit-limit/credit-utilisation';
import { exposure, limit } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';

export const utilisation = rowFunction({
  id: 'UTILISATION',
  words: {
    'en-US': {
      title: 'Limit utilisation',
      description: 'Share of the credit limit that is in use.',
      formula: 'exposure ÷ limit',
      remark: 'Above 1 the customer is over the limit.',
    },
    'zh-CN': {
      title: '额度使用率',
      description: '已占用的信用额度比例。',
      formula: '风险敞口 ÷ 信用额度',
      remark: '大于 1 表示超额。',
    },
  },
  parameters: [exposure, limit],
  answer: 'ratio',
  example: { inputs: [180000, 200000], answer: 0.9 },
  source: 'Atradius, credit limit management',
  compute: creditUtilisation,
});

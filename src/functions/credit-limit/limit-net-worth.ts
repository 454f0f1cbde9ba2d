import { netWorthCapacity } from '../../domain/credit-limit/credit-capacity';
import { share, tangibleNetWorth } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const limitNetWorth = rowFunction({
  id: 'LIMIT.NETWORTH',
  words: {
    'en-US': {
      title: 'Capacity by net worth',
      description: 'Most that a customer’s tangible net worth supports.',
      formula: 'tangible net worth × share',
      remark: 'Negative net worth supports nothing.',
    },
    'zh-CN': {
      title: '净资产承受额度',
      description: '客户有形净资产所能支持的最高额度。',
      formula: '有形净资产 × 比例',
      remark: '净资产为负时为 0。',
    },
  },
  parameters: [tangibleNetWorth, optional(share)],
  answer: 'money',
  example: { inputs: [2500000], answer: 250000 },
  source: 'Published rule of thumb: 10% of net worth',
  compute: netWorthCapacity,
});

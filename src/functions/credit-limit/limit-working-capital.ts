import { workingCapitalCapacity } from '../../domain/credit-limit/credit-capacity';
import { currentAssets, currentLiabilities, share } from '../parameters/limits';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const limitWorkingCapital = rowFunction({
  id: 'LIMIT.WORKINGCAPITAL',
  words: {
    'en-US': {
      title: 'Capacity by working capital',
      description: 'Most that a customer’s working capital supports.',
      formula: '(current assets − current liabilities) × share',
      remark: 'Negative working capital supports nothing.',
    },
    'zh-CN': {
      title: '营运资本承受额度',
      description: '客户营运资本所能支持的最高额度。',
      formula: '（流动资产 − 流动负债）× 比例',
      remark: '营运资本为负时为 0。',
    },
  },
  parameters: [currentAssets, currentLiabilities, optional(share)],
  answer: 'money',
  example: { inputs: [900000, 650000], answer: 25000 },
  source: 'Published rule of thumb: 10% of working capital',
  compute: workingCapitalCapacity,
});

import { chinaRateCap } from '../../domain/interest/china-late-payment';
import { oneYearLpr } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';

export const rateCapPrc = rowFunction({
  id: 'RATECAP.PRC',
  words: {
    'en-US': {
      title: 'Cap on interest in China',
      description: 'Yearly rate above which interest is at risk: four times the one-year LPR.',
      formula: '4 × one-year LPR',
      remark: 'The cap of private lending, and a yardstick elsewhere.',
    },
    'zh-CN': {
      title: '利率上限（四倍LPR）',
      description: '利息可能不受支持的年利率界限：一年期 LPR 的四倍。',
      formula: '4 × 一年期 LPR',
      remark: '民间借贷的上限，其他债务的参照标准。',
    },
  },
  parameters: [oneYearLpr],
  answer: 'ratio',
  example: { inputs: [0.0345], answer: 0.138 },
  source: '最高人民法院民间借贷司法解释；ailawyer.net.cn 示例',
  compute: chinaRateCap,
});

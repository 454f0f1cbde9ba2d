import { altmanEmergingMarket } from '../../domain/scoring/altman';
import {
  bookEquity,
  ebit,
  retainedEarnings,
  totalAssets,
  totalLiabilities,
  workingCapital,
} from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';

export const altmanEmerging = rowFunction({
  id: 'ALTMAN.EMERGING',
  words: {
    'en-US': {
      title: 'Altman emerging-market score',
      description: 'Distress score for emerging markets: the usual choice for Chinese and private buyers.',
      formula: '3.25 + Altman Z″',
      remark: 'Distress below 4.15, safe above 5.85.',
    },
    'zh-CN': {
      title: 'Altman新兴市场得分',
      description: '新兴市场企业的财务困境得分：中国及非上市买方的常用选择。',
      formula: '3.25 + Altman Z″',
      remark: '低于 4.15 为困境区，高于 5.85 为安全区。',
    },
  },
  parameters: [totalAssets, workingCapital, retainedEarnings, ebit, bookEquity, totalLiabilities],
  answer: 'number',
  example: { inputs: [5000, 900, 1100, 420, 2000, 3000], answer: 6.41248 },
  source: 'Altman 1968; Altman, Corporate Financial Distress',
  compute: (totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities) =>
    altmanEmergingMarket({ totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities }),
});

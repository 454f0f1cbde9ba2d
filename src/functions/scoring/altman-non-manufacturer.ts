import { altmanZNonManufacturing } from '../../domain/scoring/altman';
import {
  bookEquity,
  ebit,
  retainedEarnings,
  totalAssets,
  totalLiabilities,
  workingCapital,
} from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';

export const altmanNonManufacturer = rowFunction({
  id: 'ALTMAN.NONMANUFACTURER',
  words: {
    'en-US': {
      title: 'Altman Z″',
      description: 'Distress score of a company that does not manufacture.',
      formula:
        '6.56 working capital/assets + 3.26 retained earnings/assets + 6.72 EBIT/assets + 1.05 equity/liabilities',
      remark: 'Distress below 1.10, safe above 2.60.',
    },
    'zh-CN': {
      title: 'Altman Z″值',
      description: '非制造企业的财务困境得分。',
      formula: '6.56 营运资本/资产 + 3.26 留存收益/资产 + 6.72 息税前利润/资产 + 1.05 权益/负债',
      remark: '低于 1.10 为困境区，高于 2.60 为安全区。',
    },
  },
  parameters: [totalAssets, workingCapital, retainedEarnings, ebit, bookEquity, totalLiabilities],
  answer: 'number',
  example: { inputs: [5000, 900, 1100, 420, 2000, 3000], answer: 3.16248 },
  source: 'Altman 1968; Altman, Corporate Financial Distress',
  compute: (totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities) =>
    altmanZNonManufacturing({
      totalAssets,
      workingCapital,
      retainedEarnings,
      ebit,
      equity,
      totalLiabilities,
    }),
});

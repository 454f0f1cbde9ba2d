import { altmanZPrivate } from '../../domain/scoring/altman';
import {
  annualSales,
  bookEquity,
  ebit,
  retainedEarnings,
  totalAssets,
  totalLiabilities,
  workingCapital,
} from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';

export const altmanPrivate = rowFunction({
  id: 'ALTMAN.PRIVATE',
  words: {
    'en-US': {
      title: 'Altman Z′',
      description: 'Distress score of a private manufacturer, on book equity.',
      formula:
        '0.717 working capital/assets + 0.847 retained earnings/assets + 3.107 EBIT/assets + 0.420 equity/liabilities + 0.998 sales/assets',
      remark: 'Distress below 1.23, safe above 2.90.',
    },
    'zh-CN': {
      title: 'Altman Z′值',
      description: '非上市制造企业的财务困境得分，使用账面权益。',
      formula:
        '0.717 营运资本/资产 + 0.847 留存收益/资产 + 3.107 息税前利润/资产 + 0.420 权益/负债 + 0.998 收入/资产',
      remark: '低于 1.23 为困境区，高于 2.90 为安全区。',
    },
  },
  parameters: [
    totalAssets,
    workingCapital,
    retainedEarnings,
    ebit,
    bookEquity,
    totalLiabilities,
    annualSales,
  ],
  answer: 'number',
  example: { inputs: [5000, 900, 1100, 420, 2000, 3000, 6200], answer: 2.093908 },
  source: 'Altman 1968; Altman, Corporate Financial Distress',
  compute: (totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities, sales) =>
    altmanZPrivate({ totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities }, sales),
});

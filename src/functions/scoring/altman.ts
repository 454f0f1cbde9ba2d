import { altmanZ } from '../../domain/scoring/altman';
import {
  annualSales,
  ebit,
  marketEquity,
  retainedEarnings,
  salesCoefficient,
  totalAssets,
  totalLiabilities,
  workingCapital,
} from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const altman = rowFunction({
  id: 'ALTMAN',
  words: {
    'en-US': {
      title: 'Altman Z',
      description: 'Distress score of a listed manufacturer.',
      formula:
        '1.2 working capital/assets + 1.4 retained earnings/assets + 3.3 EBIT/assets + 0.6 market equity/liabilities + 1.0 sales/assets',
      remark: 'Distress below 1.81, safe above 2.99; between lies the grey zone.',
    },
    'zh-CN': {
      title: 'Altman Z值',
      description: '上市制造企业的财务困境得分。',
      formula:
        '1.2 营运资本/资产 + 1.4 留存收益/资产 + 3.3 息税前利润/资产 + 0.6 股权市值/负债 + 1.0 收入/资产',
      remark: '低于 1.81 为困境区，高于 2.99 为安全区，其间为灰色区。',
    },
  },
  parameters: [
    totalAssets,
    workingCapital,
    retainedEarnings,
    ebit,
    marketEquity,
    totalLiabilities,
    annualSales,
    optional(salesCoefficient),
  ],
  answer: 'number',
  example: { inputs: [1, 0.2, 0.3, 0.23, 0.5, 1, 0.8], answer: 2.519 },
  source: 'Altman 1968; the worked example is a textbook’s (quesba.com)',
  compute: (
    totalAssets,
    workingCapital,
    retainedEarnings,
    ebit,
    equity,
    totalLiabilities,
    sales,
    coefficient,
  ) =>
    altmanZ(
      { totalAssets, workingCapital, retainedEarnings, ebit, equity, totalLiabilities },
      sales,
      coefficient,
    ),
});

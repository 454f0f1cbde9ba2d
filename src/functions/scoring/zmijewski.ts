import { zmijewskiScore } from '../../domain/scoring/distress-models';
import {
  netIncome,
  statementCurrentAssets,
  statementCurrentLiabilities,
  totalAssets,
  totalLiabilities,
} from '../parameters/statements';
import { rowFunction } from '../runtime/function-definition';

export const zmijewski = rowFunction({
  id: 'ZMIJEWSKI',
  words: {
    'en-US': {
      title: 'Zmijewski score',
      description: 'Probit score of failure: the higher, the nearer to failure.',
      formula:
        '−4.336 − 4.513 net income/assets + 5.679 liabilities/assets + 0.004 current assets/current liabilities',
      remark: 'Many papers print −0.004 for the last term, which hardly matters.',
    },
    'zh-CN': {
      title: 'Zmijewski得分',
      description: '财务失败的 Probit 得分：越高越接近失败。',
      formula: '−4.336 − 4.513 净利润/资产 + 5.679 负债/资产 + 0.004 流动资产/流动负债',
      remark: '不少文献最后一项系数为 −0.004，影响甚微。',
    },
  },
  parameters: [netIncome, totalAssets, totalLiabilities, statementCurrentAssets, statementCurrentLiabilities],
  answer: 'number',
  example: { inputs: [50, 1000, 600, 400, 250], answer: -1.14785 },
  source: 'Zmijewski 1984, as YCharts prints it',
  compute: (netIncome, totalAssets, totalLiabilities, currentAssets, currentLiabilities) =>
    zmijewskiScore({ netIncome, totalAssets, totalLiabilities, currentAssets, currentLiabilities }),
});

import { badDebtRatio } from '../../domain/kpi/collection-ratios';
import { badDebts, creditSales } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const badDebtRatioFunction = rowFunction({
  id: 'BADDEBTRATIO',
  words: {
    'en-US': {
      title: 'Bad-debt ratio',
      description: 'Share of credit sales that was written off.',
      formula: 'bad debts written off ÷ credit sales',
      remark: 'Both of the same period; gross of recoveries.',
    },
    'zh-CN': {
      title: '坏账率',
      description: '赊销额中被核销为坏账的比例。',
      formula: '坏账核销额 ÷ 赊销额',
      remark: '两者须为同一期间；未扣除收回的已核销坏账。',
    },
  },
  parameters: [badDebts, creditSales],
  answer: 'ratio',
  example: { inputs: [1000, 100000], answer: 0.01 },
  source: 'TCM Group, bad debt ratio',
  compute: badDebtRatio,
});

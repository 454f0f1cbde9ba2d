import { collectionRate } from '../../domain/kpi/collection-ratios';
import { collected, creditSales, openingReceivables } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const collectionRateFunction = rowFunction({
  id: 'COLLECTIONRATE',
  words: {
    'en-US': {
      title: 'Collection rate',
      description: 'Share of the opening balance and the period’s sales that was collected in the period.',
      formula: 'cash collected ÷ (opening receivables + credit sales)',
      remark: 'Rises when customers pay sooner.',
    },
    'zh-CN': {
      title: '回款率',
      description: '期初余额与本期赊销额之中，本期收回的比例。',
      formula: '回款额 ÷（期初应收账款 + 赊销额）',
      remark: '客户付款越快，该比率越高。',
    },
  },
  parameters: [collected, openingReceivables, creditSales],
  answer: 'ratio',
  example: { inputs: [445000, 540000, 410000], answer: 0.4684210526 },
  source: 'Collections divided by what could be collected',
  compute: collectionRate,
});

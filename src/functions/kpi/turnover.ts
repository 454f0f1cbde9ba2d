import { receivablesTurnover } from '../../domain/kpi/turnover';
import { closingReceivables, creditSales, openingReceivables } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const turnoverFunction = rowFunction({
  id: 'TURNOVER',
  words: {
    'en-US': {
      title: 'Receivables turnover',
      description: 'How often receivables are collected in the period of the sales.',
      formula: 'credit sales ÷ ((opening + closing) ÷ 2)',
      remark: 'Times a year when the sales are those of a year.',
    },
    'zh-CN': {
      title: '应收账款周转率',
      description: '期间内应收账款收回的次数。',
      formula: '赊销额 ÷（（期初 + 期末）÷ 2）',
      remark: '赊销额为全年时，单位为次/年。',
    },
  },
  parameters: [creditSales, openingReceivables, closingReceivables],
  answer: 'number',
  example: { inputs: [6000000, 600000, 600000], answer: 10 },
  source: 'Standard ratio analysis',
  compute: receivablesTurnover,
});

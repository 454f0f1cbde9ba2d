import { paymentIndex } from '../../domain/scoring/payment-index';
import { daysBeyondTerms } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';

export const paymentIndexFunction = rowFunction({
  id: 'PAYMENTINDEX',
  words: {
    'en-US': {
      title: 'Payment index',
      description: 'Payment behaviour from 1 to 100: 80 is prompt, 50 a month late.',
      formula:
        'linear between the printed anchors: −30 days 100, −20 90, 0 80, 15 70, 22 60, 30 50, 60 40, 90 30, 120 20',
      remark: '80 to 100 is low, 50 to 79 medium, below 50 high risk of late payment.',
    },
    'zh-CN': {
      title: '付款指数',
      description: '1 至 100 的付款表现：80 为按时付款，50 为逾期一个月。',
      formula:
        '在公布的刻度点之间线性插值：提前 30 天 100、提前 20 天 90、按时 80、逾期 15 天 70、22 天 60、30 天 50、60 天 40、90 天 30、120 天 20',
      remark: '80–100 为低风险，50–79 为中等，低于 50 为高逾期风险。',
    },
  },
  parameters: [daysBeyondTerms],
  answer: 'number',
  example: { inputs: [15], answer: 70 },
  source: 'Published anchors of the PAYDEX chart (dandb.com glossary)',
  compute: paymentIndex,
});

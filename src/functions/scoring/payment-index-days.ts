import { daysOfPaymentIndex } from '../../domain/scoring/payment-index';
import { paymentIndexValue } from '../parameters/scores';
import { rowFunction } from '../runtime/function-definition';

export const paymentIndexDays = rowFunction({
  id: 'PAYMENTINDEX.DAYS',
  words: {
    'en-US': {
      title: 'Days of a payment index',
      description: 'Days beyond terms that a payment index stands for.',
      formula: 'linear between the printed anchors',
      remark: 'The inverse of PAYMENTINDEX.',
    },
    'zh-CN': {
      title: '付款指数对应天数',
      description: '付款指数所代表的超期天数。',
      formula: '在公布的刻度点之间线性插值',
      remark: '与 PAYMENTINDEX 互逆。',
    },
  },
  parameters: [paymentIndexValue],
  answer: 'days',
  example: { inputs: [45], answer: 45 },
  source: 'Published anchors of the PAYDEX chart (dandb.com glossary)',
  compute: daysOfPaymentIndex,
});

import { days, money } from '../runtime/parameter';

export const endingReceivables = money('endingReceivables', {
  'en-US': { name: 'endingReceivables', description: 'Receivables at the end of the period.' },
  'zh-CN': { name: '期末应收账款', description: '期末应收账款余额。' },
});

export const creditSales = money('creditSales', {
  'en-US': {
    name: 'creditSales',
    description: 'Credit sales of the period, on the same tax basis as the receivables.',
  },
  'zh-CN': { name: '赊销额', description: '期间赊销额，含税口径须与应收账款一致。' },
});

export const periodDays = days('days', {
  'en-US': { name: 'days', description: 'Calendar days of the period, for example 90.' },
  'zh-CN': { name: '天数', description: '期间的自然日天数，例如 90。' },
});

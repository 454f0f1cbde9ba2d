import { countOrNone, flag } from '../runtime/parameter';

export const daysLateIncrease = countOrNone('daysLateIncrease', {
  'en-US': {
    name: 'daysLateIncrease',
    description: 'Days late of the last 90 days less those of the 12 months before.',
  },
  'zh-CN': { name: '逾期天数增幅', description: '近 90 天的逾期天数减去此前 12 个月的逾期天数。' },
});

export const pastDueSignal = countOrNone('pastDueShare', {
  'en-US': { name: 'pastDueShare', description: 'Overdue receivables over all receivables of the customer.' },
  'zh-CN': { name: '逾期占比', description: '该客户逾期应收占其全部应收的比例。' },
});

export const oldestDaysOverdue = countOrNone('oldestDaysOverdue', {
  'en-US': { name: 'oldestDaysOverdue', description: 'Days overdue of the oldest open invoice.' },
  'zh-CN': { name: '最长逾期天数', description: '最早未付发票的逾期天数。' },
});

export const utilisationSignal = countOrNone('utilisation', {
  'en-US': { name: 'utilisation', description: 'Exposure over credit limit.' },
  'zh-CN': { name: '额度使用率', description: '风险敞口占信用额度的比例。' },
});

export const brokenPromises = countOrNone('brokenPromises', {
  'en-US': { name: 'brokenPromises', description: 'Promises to pay broken in 90 days.' },
  'zh-CN': { name: '失约次数', description: '近 90 天未兑现的付款承诺次数。' },
});

export const shortPaymentShare = countOrNone('shortPaymentShare', {
  'en-US': { name: 'shortPaymentShare', description: 'Share of payments that were short.' },
  'zh-CN': { name: '少付占比', description: '少付款项的比例。' },
});

export const ratingNotchesDown = countOrNone('ratingNotchesDown', {
  'en-US': { name: 'ratingNotchesDown', description: 'Notches by which the rating fell in 12 months.' },
  'zh-CN': { name: '评级下调', description: '近 12 个月评级下调的级数。' },
});

export const portfolioShare = countOrNone('portfolioShare', {
  'en-US': { name: 'portfolioShare', description: 'Share of the customer in all receivables.' },
  'zh-CN': { name: '应收占比', description: '该客户占全部应收的比例。' },
});

export const insolvencyEvent = flag('insolvencyEvent', {
  'en-US': { name: 'insolvencyEvent', description: 'TRUE when insolvency was announced.' },
  'zh-CN': { name: '破产事件', description: '公告破产为 TRUE。' },
});

export const limitWithdrawn = flag('insurerLimitWithdrawn', {
  'en-US': { name: 'insurerLimitWithdrawn', description: 'TRUE when the insurer withdrew its limit.' },
  'zh-CN': { name: '保险撤限', description: '保险公司撤销限额为 TRUE。' },
});

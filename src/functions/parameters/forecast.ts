import { count, days, money, ratio } from '../runtime/parameter';

export const usualDaysLate = days('averageDaysLate', {
  'en-US': {
    name: 'averageDaysLate',
    description: 'Days by which the customer usually pays late; negative for early.',
  },
  'zh-CN': { name: '通常逾期天数', description: '客户通常逾期的天数；提前付款为负。' },
});

export const salesByPeriod = money('sales', {
  'en-US': {
    name: 'sales',
    description: 'Sales of each period, oldest first; 0 for a period without sales.',
  },
  'zh-CN': { name: '各期销售额', description: '各期销售额，最早的在前；没有销售填 0。' },
});

export const collectionPattern = ratio('pattern', {
  'en-US': {
    name: 'pattern',
    description: 'Share of sales that comes in in the same period, one period later, and so on.',
  },
  'zh-CN': { name: '回款模式', description: '销售额在当期、下一期等各期收回的比例。' },
});

export const forecastPeriods = count('periods', {
  'en-US': { name: 'periods', description: 'Periods to forecast; up to the last receipt if left out.' },
  'zh-CN': { name: '预测期数', description: '预测的期数；不填则到最后一笔回款。' },
});

export const agingBalances = money('balance', {
  'en-US': { name: 'balance', description: 'Balance of each aging bucket.' },
  'zh-CN': { name: '余额', description: '各账龄区间的余额。' },
});

export const collectedShares = ratio('collectedShare', {
  'en-US': {
    name: 'collectedShare',
    description: 'Share of each bucket that comes in within the period: 1 less its roll rate.',
  },
  'zh-CN': { name: '收回比例', description: '各区间本期收回的比例：1 减迁徙率。' },
});

export const forecastWeeks = count('weeks', {
  'en-US': {
    name: 'weeks',
    description: 'Weeks to forecast, from the day after the as-of date; 13 if left out.',
  },
  'zh-CN': { name: '预测周数', description: '自截止日期次日起预测的周数；不填为 13。' },
});

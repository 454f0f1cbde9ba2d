import { count, money, ratio } from '../runtime/parameter';

export const exposures = money('exposure', {
  'en-US': { name: 'exposure', description: 'Exposure to each customer.' },
  'zh-CN': { name: '风险敞口', description: '对各客户的风险敞口。' },
});

export const defaultCount = count('count', {
  'en-US': { name: 'count', description: 'How many of the largest customers default together.' },
  'zh-CN': { name: '违约客户数', description: '同时违约的最大客户数量。' },
});

export const insuredPart = ratio('insuredShare', {
  'en-US': { name: 'insuredShare', description: 'Insured percentage as a decimal; 0 if left out.' },
  'zh-CN': { name: '赔付比例', description: '赔付比例，小数形式；不填为 0。' },
});

export const insuredLimits = money('insuredLimit', {
  'en-US': {
    name: 'insuredLimit',
    description: 'Insured limit of each customer; none is insured if left out.',
  },
  'zh-CN': { name: '保险限额', description: '各客户的保险限额；不填为均未投保。' },
});

export const openingCash = money('openingCash', {
  'en-US': { name: 'openingCash', description: 'Cash at the start.' },
  'zh-CN': { name: '期初现金', description: '期初现金余额。' },
});

export const flows = money('flows', {
  'en-US': { name: 'flows', description: 'Net cash flow of each period; 0 for a period without one.' },
  'zh-CN': { name: '净现金流', description: '各期净现金流；没有则填 0。' },
});

export const minimumCash = money('minimumCash', {
  'en-US': { name: 'minimumCash', description: 'Cash that must always be there; 0 if left out.' },
  'zh-CN': { name: '最低现金', description: '必须保有的现金；不填为 0。' },
});

export const changePeriods = count('changePeriods', {
  'en-US': { name: 'changePeriods', description: 'Period of each change, 1 is the first.' },
  'zh-CN': { name: '变动期次', description: '各项变动所在的期次，1 为第一期。' },
});

export const changeAmounts = money('changes', {
  'en-US': {
    name: 'changes',
    description: 'Change to the cash flow of that period: receipts lost are negative.',
  },
  'zh-CN': { name: '变动金额', description: '该期现金流的变动：收款损失为负。' },
});

export const customerBalances = money('amounts', {
  'en-US': { name: 'amounts', description: 'Receivables of each customer; credit balances as 0.' },
  'zh-CN': { name: '各客户余额', description: '各客户的应收余额；贷方余额按 0 计。' },
});

export const largestCount = count('count', {
  'en-US': { name: 'count', description: 'How many of the largest customers.' },
  'zh-CN': { name: '客户数', description: '最大客户的数量。' },
});

export const cash = money('cash', {
  'en-US': { name: 'cash', description: 'Cash at hand.' },
  'zh-CN': { name: '现金', description: '现有现金。' },
});

export const monthlyNetBurn = money('monthlyNetBurn', {
  'en-US': { name: 'monthlyNetBurn', description: 'Cash that a month uses up on balance.' },
  'zh-CN': { name: '月净消耗', description: '每月净消耗的现金。' },
});

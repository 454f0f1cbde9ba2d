import { money, ratio } from '../runtime/parameter';

export const need = money('need', {
  'en-US': {
    name: 'need',
    description: 'What the customer will owe at most in the normal course of business.',
  },
  'zh-CN': { name: '需求额度', description: '客户在正常业务中最多会欠的金额。' },
});

export const netWorthCap = money('netWorthCap', {
  'en-US': {
    name: 'netWorthCap',
    description: 'Most that the net worth of the customer supports, such as 10% of it; may be blank.',
  },
  'zh-CN': { name: '净资产上限', description: '客户净资产所能支持的最高额度，例如其 10%；可不填。' },
});

export const workingCapitalCap = money('workingCapitalCap', {
  'en-US': {
    name: 'workingCapitalCap',
    description: 'Most that the working capital of the customer supports, such as 10% of it; may be blank.',
  },
  'zh-CN': { name: '营运资本上限', description: '客户营运资本所能支持的最高额度，例如其 10%；可不填。' },
});

export const singleNameCap = money('singleNameCap', {
  'en-US': {
    name: 'singleNameCap',
    description: 'Most that you lend to a single customer, such as 20% of all receivables; may be blank.',
  },
  'zh-CN': { name: '单一客户上限', description: '对单一客户的最高授信，例如全部应收账款的 20%；可不填。' },
});

export const limitFactor = ratio('factor', {
  'en-US': {
    name: 'factor',
    description: 'Share of the limit that payment behaviour earns, 0 to 1; 1 if left out.',
  },
  'zh-CN': { name: '付款行为系数', description: '付款行为对应的额度比例，0 至 1；不填为 1。' },
});

export const insuredLimit = money('insuredLimit', {
  'en-US': {
    name: 'insuredLimit',
    description: 'Limit that the credit insurer grants; left out when there is no insurance.',
  },
  'zh-CN': { name: '保险额度', description: '信用保险公司批复的限额；没有投保则不填。' },
});

export const uninsuredAppetite = money('uninsuredAppetite', {
  'en-US': {
    name: 'uninsuredAppetite',
    description: 'Risk you take above the insured limit; 0 if left out.',
  },
  'zh-CN': { name: '自担额度', description: '在保险额度之上愿意自行承担的风险；不填为 0。' },
});

export const roundTo = money('roundTo', {
  'en-US': {
    name: 'roundTo',
    description: 'Limits are rounded down to a multiple of this amount; 1,000 if left out.',
  },
  'zh-CN': { name: '取整单位', description: '额度向下取整到该金额的整数倍；不填为 1,000。' },
});

import { days, flag, money, ratio } from '../runtime/parameter';

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

export const annualPurchases = money('annualPurchases', {
  'en-US': { name: 'annualPurchases', description: 'What the customer will buy in a year, before tax.' },
  'zh-CN': { name: '年采购额', description: '客户预计全年采购额（不含税）。' },
});

export const termsDays = days('termsDays', {
  'en-US': { name: 'termsDays', description: 'Days of the payment terms.' },
  'zh-CN': { name: '账期天数', description: '付款条件的天数。' },
});

export const averageDaysLate = days('averageDaysLate', {
  'en-US': {
    name: 'averageDaysLate',
    description: 'Days by which the customer pays late on average; 0 if left out, early counts as 0.',
  },
  'zh-CN': { name: '平均逾期天数', description: '客户平均逾期天数；不填为 0，提前付款按 0 计。' },
});

export const salesTaxRate = ratio('salesTaxRate', {
  'en-US': { name: 'salesTaxRate', description: 'Tax on top of the purchases; 0 if left out.' },
  'zh-CN': { name: '税率', description: '采购额之外的税率；不填为 0。' },
});

export const peakFactor = ratio('peakFactor', {
  'en-US': {
    name: 'peakFactor',
    description: 'How much the busiest month exceeds the average one; 1 if left out.',
  },
  'zh-CN': { name: '旺季系数', description: '最旺月份相对平均月份的倍数；不填为 1。' },
});

export const tangibleNetWorth = money('tangibleNetWorth', {
  'en-US': { name: 'tangibleNetWorth', description: 'Equity less intangible assets.' },
  'zh-CN': { name: '有形净资产', description: '所有者权益减无形资产。' },
});

export const share = ratio('share', {
  'en-US': { name: 'share', description: 'Share that may be lent; 0.10 if left out.' },
  'zh-CN': { name: '比例', description: '可授信的比例；不填为 0.10。' },
});

export const currentAssets = money('currentAssets', {
  'en-US': { name: 'currentAssets', description: 'Current assets.' },
  'zh-CN': { name: '流动资产', description: '流动资产。' },
});

export const currentLiabilities = money('currentLiabilities', {
  'en-US': { name: 'currentLiabilities', description: 'Current liabilities.' },
  'zh-CN': { name: '流动负债', description: '流动负债。' },
});

export const annualTurnover = money('annualTurnover', {
  'en-US': { name: 'annualTurnover', description: 'Turnover of the customer in a year.' },
  'zh-CN': { name: '年营业额', description: '客户的年营业额。' },
});

export const shareOfNetWorth = ratio('shareOfNetWorth', {
  'en-US': { name: 'shareOfNetWorth', description: 'Share of net worth that this risk class may be lent.' },
  'zh-CN': { name: '净资产比例', description: '该风险等级可授信的净资产比例。' },
});

export const shareOfTurnover = ratio('shareOfTurnover', {
  'en-US': { name: 'shareOfTurnover', description: 'Share of turnover that this risk class may be lent.' },
  'zh-CN': { name: '营业额比例', description: '该风险等级可授信的营业额比例。' },
});

export const bases = money('bases', {
  'en-US': { name: 'bases', description: 'Amounts that carry strength, such as equity and cash.' },
  'zh-CN': { name: '基数', description: '体现实力的各项金额，例如权益、现金。' },
});

export const shares = ratio('shares', {
  'en-US': { name: 'shares', description: 'Share of each amount that may be lent.' },
  'zh-CN': { name: '各项比例', description: '各项金额可授信的比例。' },
});

export const exposure = money('exposure', {
  'en-US': {
    name: 'exposure',
    description:
      'Open invoices with tax, shipped goods not yet invoiced and released orders, less unapplied cash.',
  },
  'zh-CN': { name: '风险敞口', description: '未收发票（含税）、已发货未开票与已放行订单，减未核销收款。' },
});

export const limit = money('limit', {
  'en-US': { name: 'limit', description: 'Credit limit in force.' },
  'zh-CN': { name: '信用额度', description: '现行信用额度。' },
});

export const order = money('order', {
  'en-US': { name: 'order', description: 'Order that would come on top; 0 if left out.' },
  'zh-CN': { name: '新增订单', description: '拟新增的订单；不填为 0。' },
});

export const isStopped = flag('isStopped', {
  'en-US': {
    name: 'isStopped',
    description:
      'TRUE in insolvency, under sanctions, or for a grade that is only delivered against payment.',
  },
  'zh-CN': { name: '是否停止赊销', description: '破产、受制裁或该等级仅限款到发货时为 TRUE。' },
});

export const paidDaysLate = days('weightedDaysLate', {
  'en-US': {
    name: 'weightedDaysLate',
    description:
      'Days by which the customer pays late, weighted by amount; blank for a customer without payments.',
  },
  'zh-CN': { name: '加权逾期天数', description: '客户付款的加权平均逾期天数；尚无付款的客户留空。' },
});

export const bandDays = days('bandDays', {
  'en-US': {
    name: 'bandDays',
    description: 'Most days late of each band, rising; 0, 15, 30, 60 if left out.',
  },
  'zh-CN': { name: '分档天数', description: '各档的最多逾期天数，递增；不填为 0、15、30、60。' },
});

export const bandFactors = ratio('bandFactors', {
  'en-US': {
    name: 'bandFactors',
    description: 'Factor of each band, and one more for anything later; 1, 0.9, 0.75, 0.5, 0.25 if left out.',
  },
  'zh-CN': {
    name: '分档系数',
    description: '各档的系数，末尾再加一个更晚情形的系数；不填为 1、0.9、0.75、0.5、0.25。',
  },
});

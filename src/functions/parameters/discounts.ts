import { count, days, flag, money, ratio, text } from '../runtime/parameter';

export const amount = money('amount', {
  'en-US': { name: 'amount', description: 'Amount that is meant, in one currency.' },
  'zh-CN': { name: '金额', description: '所涉及的金额，单一币种。' },
});

export const discountRate = ratio('discountRate', {
  'en-US': { name: 'discountRate', description: 'Cash discount as a decimal: 2% is 0.02.' },
  'zh-CN': { name: '折扣率', description: '现金折扣率，小数形式：2% 为 0.02。' },
});

export const discountDays = days('discountDays', {
  'en-US': { name: 'discountDays', description: 'Days within which the discount may be taken.' },
  'zh-CN': { name: '折扣天数', description: '可享受折扣的天数。' },
});

export const payDays = days('payDays', {
  'en-US': {
    name: 'payDays',
    description: 'Day on which the customer pays without the discount: when they really pay, not the terms.',
  },
  'zh-CN': { name: '实际付款天数', description: '不享受折扣时客户实际付款的天数，而非条款天数。' },
});

export const annualRate = ratio('annualRate', {
  'en-US': { name: 'annualRate', description: 'Interest rate a year as a decimal: 8% is 0.08.' },
  'zh-CN': { name: '年利率', description: '年利率，小数形式：8% 为 0.08。' },
});

export const takeUp = ratio('takeUp', {
  'en-US': { name: 'takeUp', description: 'Share of customers who take the discount, 0 to 1.' },
  'zh-CN': { name: '使用率', description: '使用折扣的客户比例，0 至 1。' },
});

export const isCompound = flag('isCompound', {
  'en-US': {
    name: 'isCompound',
    description: 'TRUE compounds the interest; FALSE or left out is simple interest.',
  },
  'zh-CN': { name: '是否复利', description: 'TRUE 为复利；FALSE 或不填为单利。' },
});

export const payment = money('payment', {
  'en-US': { name: 'payment', description: 'Part payment received.' },
  'zh-CN': { name: '付款金额', description: '收到的部分付款。' },
});

export const credit = money('credit', {
  'en-US': { name: 'credit', description: 'Amount of the invoice that is to be cleared.' },
  'zh-CN': { name: '结清金额', description: '需要结清的发票金额。' },
});

export const netAmount = money('netAmount', {
  'en-US': { name: 'netAmount', description: 'Invoice amount before tax.' },
  'zh-CN': { name: '不含税金额', description: '发票的不含税金额。' },
});

export const taxRate = ratio('taxRate', {
  'en-US': { name: 'taxRate', description: 'Tax rate as a decimal: 13% is 0.13.' },
  'zh-CN': { name: '税率', description: '税率，小数形式：13% 为 0.13。' },
});

export const taxMode = text('taxMode', {
  'en-US': {
    name: 'taxMode',
    description:
      'always: tax on the discounted base; on_early: only if paid early; never: tax on the full base.',
  },
  'zh-CN': {
    name: '计税方式',
    description: 'always：按折后金额计税；on_early：仅提前付款时；never：按全额计税。',
  },
});

export const isEarly = flag('isEarly', {
  'en-US': { name: 'isEarly', description: 'TRUE when paid within the discount period.' },
  'zh-CN': { name: '是否提前付款', description: '在折扣期内付款为 TRUE。' },
});

export const currentDays = days('currentDays', {
  'en-US': { name: 'currentDays', description: 'Days in which customers pay today.' },
  'zh-CN': { name: '现付款天数', description: '客户目前的付款天数。' },
});

export const nontakerDays = days('nontakerDays', {
  'en-US': { name: 'nontakerDays', description: 'Days in which those pay who do not take the discount.' },
  'zh-CN': { name: '未享受者付款天数', description: '不使用折扣的客户的付款天数。' },
});

export const salesGrowth = ratio('salesGrowth', {
  'en-US': { name: 'salesGrowth', description: 'Sales growth that the discount brings; 0 for none.' },
  'zh-CN': { name: '销售增长率', description: '折扣带来的销售增长；无则为 0。' },
});

export const dailyRate = ratio('dailyRate', {
  'en-US': { name: 'dailyRate', description: 'Interest rate a day.' },
  'zh-CN': { name: '日利率', description: '每日利率。' },
});

export const price = money('price', {
  'en-US': { name: 'price', description: 'Selling price of a unit.' },
  'zh-CN': { name: '单价', description: '单位售价。' },
});

export const unitCost = money('unitCost', {
  'en-US': { name: 'unitCost', description: 'Variable cost of a unit.' },
  'zh-CN': { name: '单位变动成本', description: '单位变动成本。' },
});

export const quantityOld = count('quantityOld', {
  'en-US': { name: 'quantityOld', description: 'Units sold today, for cash.' },
  'zh-CN': { name: '现销量', description: '目前现款销售的数量。' },
});

export const quantityNew = count('quantityNew', {
  'en-US': { name: 'quantityNew', description: 'Units sold on credit terms.' },
  'zh-CN': { name: '赊销量', description: '改为赊销后的销售数量。' },
});

export const periodRate = ratio('periodRate', {
  'en-US': { name: 'periodRate', description: 'Interest rate of one credit period.' },
  'zh-CN': { name: '期间利率', description: '一个信用期的利率。' },
});

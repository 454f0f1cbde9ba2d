import { count, days, money } from '../runtime/parameter';

export const endingReceivables = money('endingReceivables', {
  'en-US': { name: 'endingReceivables', description: 'Receivables at the end of the period.' },
  'zh-CN': { name: '期末应收账款', description: '期末应收账款余额。' },
});

export const openingReceivables = money('openingReceivables', {
  'en-US': { name: 'openingReceivables', description: 'Receivables at the start of the period.' },
  'zh-CN': { name: '期初应收账款', description: '期初应收账款余额。' },
});

export const closingReceivables = money('closingReceivables', {
  'en-US': { name: 'closingReceivables', description: 'Receivables at the end of the period.' },
  'zh-CN': { name: '期末应收账款', description: '期末应收账款余额。' },
});

export const currentReceivables = money('currentReceivables', {
  'en-US': { name: 'currentReceivables', description: 'Receivables not yet due at the end of the period.' },
  'zh-CN': { name: '未到期应收账款', description: '期末尚未到期的应收账款。' },
});

export const overdueReceivables = money('overdueReceivables', {
  'en-US': { name: 'overdueReceivables', description: 'Receivables past due at the end of the period.' },
  'zh-CN': { name: '逾期应收账款', description: '期末已逾期的应收账款。' },
});

export const closingTotal = money('closingTotal', {
  'en-US': { name: 'closingTotal', description: 'All receivables at the end of the period.' },
  'zh-CN': { name: '期末应收总额', description: '期末全部应收账款。' },
});

export const closingCurrent = money('closingCurrent', {
  'en-US': { name: 'closingCurrent', description: 'Receivables not yet due at the end of the period.' },
  'zh-CN': { name: '期末未到期应收', description: '期末尚未到期的应收账款。' },
});

export const creditSales = money('creditSales', {
  'en-US': {
    name: 'creditSales',
    description: 'Credit sales of the period, on the same tax basis as the receivables.',
  },
  'zh-CN': { name: '赊销额', description: '期间赊销额，含税口径须与应收账款一致。' },
});

export const annualCreditSales = money('annualCreditSales', {
  'en-US': { name: 'annualCreditSales', description: 'Credit sales of a year.' },
  'zh-CN': { name: '年赊销额', description: '全年赊销额。' },
});

export const periodDays = days('days', {
  'en-US': { name: 'days', description: 'Calendar days of the period, for example 90.' },
  'zh-CN': { name: '天数', description: '期间的自然日天数，例如 90。' },
});

export const periodSales = money('periodSales', {
  'en-US': { name: 'periodSales', description: 'Credit sales of each period, newest first.' },
  'zh-CN': { name: '各期赊销额', description: '各期间的赊销额，最近的在前。' },
});

export const periodLengths = days('periodLengths', {
  'en-US': { name: 'periodLengths', description: 'Calendar days of each period, in the same order.' },
  'zh-CN': { name: '各期天数', description: '各期间的自然日天数，顺序一致。' },
});

export const balances = money('balances', {
  'en-US': { name: 'balances', description: 'Open balance by month of invoicing.' },
  'zh-CN': { name: '各月余额', description: '按开票月份划分的未收余额。' },
});

export const monthSales = money('monthSales', {
  'en-US': { name: 'monthSales', description: 'Credit sales of the month in which the amount was invoiced.' },
  'zh-CN': { name: '当月赊销额', description: '开票当月的赊销额。' },
});

export const monthDays = days('monthDays', {
  'en-US': { name: 'monthDays', description: 'Calendar days of that month.' },
  'zh-CN': { name: '当月天数', description: '该月的自然日天数。' },
});

export const openAmounts = money('openAmounts', {
  'en-US': { name: 'openAmounts', description: 'Open amount of each invoice.' },
  'zh-CN': { name: '未收金额', description: '每张发票的未收金额。' },
});

export const daysOutstanding = days('daysOutstanding', {
  'en-US': { name: 'daysOutstanding', description: 'Days from each invoice to the report date.' },
  'zh-CN': { name: '未收天数', description: '每张发票自开票至报告日的天数。' },
});

export const dso = days('dso', {
  'en-US': { name: 'dso', description: 'Days sales outstanding.' },
  'zh-CN': { name: 'DSO', description: '应收账款周转天数。' },
});

export const bestPossibleDso = days('bestPossibleDso', {
  'en-US': { name: 'bestPossibleDso', description: 'Best possible DSO, on the same sales and days.' },
  'zh-CN': { name: '最佳可能DSO', description: '同一赊销额与天数口径下的最佳可能 DSO。' },
});

export const dsoFrom = days('dsoFrom', {
  'en-US': { name: 'dsoFrom', description: 'DSO before.' },
  'zh-CN': { name: '原DSO', description: '改善前的 DSO。' },
});

export const dsoTo = days('dsoTo', {
  'en-US': { name: 'dsoTo', description: 'DSO after.' },
  'zh-CN': { name: '目标DSO', description: '改善后的 DSO。' },
});

export const yearDays = days('yearDays', {
  'en-US': {
    name: 'yearDays',
    description: 'Days of the year: 365 if left out, 360 where that is the custom.',
  },
  'zh-CN': { name: '年天数', description: '一年的天数：不填为 365，按惯例可用 360。' },
});

export const months = count('months', {
  'en-US': { name: 'months', description: 'Months over which the credit sales are spread; 1 if left out.' },
  'zh-CN': { name: '月数', description: '赊销额对应的月数；不填为 1。' },
});

export const turnover = count('turnover', {
  'en-US': { name: 'turnover', description: 'Receivables turnover, times a year.' },
  'zh-CN': { name: '周转率', description: '应收账款周转率（次/年）。' },
});

export const badDebts = money('badDebts', {
  'en-US': { name: 'badDebts', description: 'Bad debts written off in the period.' },
  'zh-CN': { name: '坏账核销额', description: '期间核销的坏账。' },
});

export const recovered = money('recovered', {
  'en-US': { name: 'recovered', description: 'Amount recovered.' },
  'zh-CN': { name: '收回金额', description: '已收回的金额。' },
});

export const placed = money('placed', {
  'en-US': { name: 'placed', description: 'Amount placed for collection.' },
  'zh-CN': { name: '委托金额', description: '移交催收的金额。' },
});

export const collected = money('collected', {
  'en-US': { name: 'collected', description: 'Cash collected in the period.' },
  'zh-CN': { name: '回款额', description: '期间收到的款项。' },
});

export const costs = money('costs', {
  'en-US': { name: 'costs', description: 'Costs of collection.' },
  'zh-CN': { name: '催收成本', description: '催收发生的成本。' },
});

export const outstanding = money('outstanding', {
  'en-US': { name: 'outstanding', description: 'Amount outstanding.' },
  'zh-CN': { name: '未收余额', description: '未收回的余额。' },
});

export const allowance = money('allowance', {
  'en-US': { name: 'allowance', description: 'Allowance already made for it.' },
  'zh-CN': { name: '坏账准备', description: '已计提的坏账准备。' },
});

export const paidAmounts = money('paidAmounts', {
  'en-US': { name: 'paidAmounts', description: 'Amount of each paid invoice.' },
  'zh-CN': { name: '已付金额', description: '每张已付款发票的金额。' },
});

export const daysToPay = days('daysToPay', {
  'en-US': { name: 'daysToPay', description: 'Days from invoice to payment of each invoice.' },
  'zh-CN': { name: '付款天数', description: '每张发票自开票至付款的天数。' },
});

export const current = money('current', {
  'en-US': { name: 'current', description: 'Balance not yet due.' },
  'zh-CN': { name: '未到期余额', description: '尚未到期的余额。' },
});

export const overdueTo30 = money('overdueTo30', {
  'en-US': { name: 'overdueTo30', description: 'Balance 1 to 30 days overdue.' },
  'zh-CN': { name: '逾期1-30天', description: '逾期 1–30 天的余额。' },
});

export const overdueTo60 = money('overdueTo60', {
  'en-US': { name: 'overdueTo60', description: 'Balance 31 to 60 days overdue.' },
  'zh-CN': { name: '逾期31-60天', description: '逾期 31–60 天的余额。' },
});

export const overdueTo90 = money('overdueTo90', {
  'en-US': { name: 'overdueTo90', description: 'Balance 61 to 90 days overdue.' },
  'zh-CN': { name: '逾期61-90天', description: '逾期 61–90 天的余额。' },
});

export const overdueBeyond90 = money('overdueBeyond90', {
  'en-US': { name: 'overdueBeyond90', description: 'Balance more than 90 days overdue.' },
  'zh-CN': { name: '逾期90天以上', description: '逾期超过 90 天的余额。' },
});

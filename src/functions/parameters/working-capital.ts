import { days, money } from '../runtime/parameter';

export const receivables = money('receivables', {
  'en-US': { name: 'receivables', description: 'Trade receivables.' },
  'zh-CN': { name: '应收账款', description: '应收账款。' },
});

export const inventory = money('inventory', {
  'en-US': { name: 'inventory', description: 'Inventory.' },
  'zh-CN': { name: '存货', description: '存货。' },
});

export const payables = money('payables', {
  'en-US': { name: 'payables', description: 'Trade payables.' },
  'zh-CN': { name: '应付账款', description: '应付账款。' },
});

export const requirement = money('requirement', {
  'en-US': { name: 'requirement', description: 'Working-capital requirement.' },
  'zh-CN': { name: '营运资金需求', description: '营运资金需求。' },
});

export const sales = money('sales', {
  'en-US': { name: 'sales', description: 'Sales of the period.' },
  'zh-CN': { name: '销售额', description: '期间销售额。' },
});

export const costOfSales = money('costOfSales', {
  'en-US': { name: 'costOfSales', description: 'Cost of sales of the period.' },
  'zh-CN': { name: '销售成本', description: '期间销售成本。' },
});

export const periodDaysOptional = days('days', {
  'en-US': { name: 'days', description: 'Days of the period; 365 if left out.' },
  'zh-CN': { name: '期间天数', description: '期间天数；不填为 365。' },
});

export const inventoryDays = days('inventoryDays', {
  'en-US': { name: 'inventoryDays', description: 'Days inventory outstanding.' },
  'zh-CN': { name: '存货周转天数', description: '存货周转天数。' },
});

export const payableDays = days('payableDays', {
  'en-US': { name: 'payableDays', description: 'Days payable outstanding.' },
  'zh-CN': { name: '应付账款周转天数', description: '应付账款周转天数。' },
});

import { dateOrNone, flag, money, text, textOrNone } from '../runtime/parameter';

export const customers = text('customer', {
  'en-US': { name: 'customer', description: 'Customer of each row.' },
  'zh-CN': { name: '客户', description: '每行的客户。' },
});

export const dueDates = dateOrNone('dueDate', {
  'en-US': { name: 'dueDate', description: 'Due date of each row; blank where it is not known.' },
  'zh-CN': { name: '到期日', description: '每行的到期日；不详则留空。' },
});

export const paidDates = dateOrNone('paidDate', {
  'en-US': { name: 'paidDate', description: 'Day on which each row was paid; blank while it is open.' },
  'zh-CN': { name: '实际付款日', description: '每行的实际付款日；未付则留空。' },
});

export const invoiceDates = dateOrNone('invoiceDate', {
  'en-US': { name: 'invoiceDate', description: 'Invoice date of each row.' },
  'zh-CN': { name: '发票日期', description: '每行的发票日期。' },
});

export const openAmount = money('openAmount', {
  'en-US': { name: 'openAmount', description: 'Open amount of each row; credits are negative.' },
  'zh-CN': { name: '未收金额', description: '每行的未收金额；贷项为负数。' },
});

export const invoiceAmounts = money('amount', {
  'en-US': { name: 'amount', description: 'Amount of each row.' },
  'zh-CN': { name: '金额', description: '每行的金额。' },
});

export const invoiceNumbers = textOrNone('invoiceNumber', {
  'en-US': { name: 'invoiceNumber', description: 'Invoice number of each row, to tell the lines apart.' },
  'zh-CN': { name: '发票号', description: '每行的发票号，用于区分各行。' },
});

export const disputed = flag('disputed', {
  'en-US': {
    name: 'disputed',
    description: 'TRUE where the customer disputes the invoice: it is not dunned.',
  },
  'zh-CN': { name: '是否争议', description: '客户对发票有争议为 TRUE：不予催收。' },
});

export const isFloored = flag('lateOnly', {
  'en-US': {
    name: 'lateOnly',
    description: 'TRUE counts early payments as 0; FALSE or left out counts them negative.',
  },
  'zh-CN': { name: '仅计逾期', description: 'TRUE 时提前付款按 0 计；FALSE 或不填按负数计。' },
});

import { date } from '../runtime/parameter';

export const asOf = date('asOf', {
  'en-US': { name: 'asOf', description: 'As-of date: the day for which the figure is stated.' },
  'zh-CN': { name: '截止日期', description: '截止日期：数值所对应的日期。' },
});

export const dueDate = date('dueDate', {
  'en-US': { name: 'dueDate', description: 'Due date of the item: a date cell or a column of them.' },
  'zh-CN': { name: '到期日', description: '未清项的到期日：一个日期单元格或一整列。' },
});

export const invoiceDate = date('invoiceDate', {
  'en-US': { name: 'invoiceDate', description: 'Invoice date, from which the terms count.' },
  'zh-CN': { name: '发票日期', description: '发票日期，付款条件由此起算。' },
});

export const payDate = date('payDate', {
  'en-US': { name: 'payDate', description: 'Day on which the customer pays.' },
  'zh-CN': { name: '付款日期', description: '客户付款的日期。' },
});

export const paidDate = date('paidDate', {
  'en-US': { name: 'paidDate', description: 'Day on which the item was paid; blank while it is open.' },
  'zh-CN': { name: '实际付款日', description: '该项实际付款的日期；未付则留空。' },
});

import { date, dateOrNone } from '../runtime/parameter';

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

export const interestStarts = date('interestStarts', {
  'en-US': {
    name: 'interestStarts',
    description: 'Day on which interest starts to run: the day after the due date.',
  },
  'zh-CN': { name: '起息日', description: '开始计息的日期：到期日次日。' },
});

export const anyDate = date('date', {
  'en-US': { name: 'date', description: 'Date that is to fall on a business day.' },
  'zh-CN': { name: '日期', description: '需要落在工作日上的日期。' },
});

export const paidDateOrNone = dateOrNone('paidDate', {
  'en-US': { name: 'paidDate', description: 'Day on which the item was paid; blank while it is open.' },
  'zh-CN': { name: '实际付款日', description: '该项实际付款的日期；未付则留空。' },
});

export const receiptDate = dateOrNone('receiptDate', {
  'en-US': {
    name: 'receiptDate',
    description: 'Day on which the goods arrived: for ROG and delivery terms.',
  },
  'zh-CN': { name: '收货日期', description: '收货的日期：用于货到付款、ROG 等条件。' },
});

export const insolvencyDate = dateOrNone('insolvencyDate', {
  'en-US': {
    name: 'insolvencyDate',
    description: 'Day of the insolvency; blank when the customer is only late.',
  },
  'zh-CN': { name: '破产日期', description: '破产发生的日期；仅为拖欠时留空。' },
});

export const invoiceDateOrNone = dateOrNone('invoiceDate', {
  'en-US': { name: 'invoiceDate', description: 'Invoice date; may be blank.' },
  'zh-CN': { name: '发票日期', description: '发票日期；可留空。' },
});

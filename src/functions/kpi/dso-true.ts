import { trueDaysSalesOutstanding } from '../../domain/kpi/sales-weighted-days';
import { daysOutstanding, monthSales, openAmounts } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const dsoTrue = rowFunction({
  id: 'DSO.TRUE',
  words: {
    'en-US': {
      title: 'True DSO',
      description: 'Age of every open invoice weighted with its amount over the credit sales of its month.',
      formula: 'Σ days outstanding × open amount ÷ credit sales of the invoice’s month',
      remark: 'Needs invoice detail; reacts to single large old invoices.',
    },
    'zh-CN': {
      title: '真实DSO',
      description: '逐张未收发票计算：未收天数乘以未收金额，除以开票当月赊销额后求和。',
      formula: 'Σ 未收天数 × 未收金额 ÷ 开票当月赊销额',
      remark: '需要发票明细；对个别大额旧发票敏感。',
    },
  },
  parameters: [columnOf(openAmounts), columnOf(daysOutstanding), columnOf(monthSales)],
  answer: 'days',
  example: {
    inputs: [
      [20000, 60000],
      [45, 10],
      [100000, 120000],
    ],
    answer: 14,
  },
  source: 'Oracle E-Business Suite, True DSO',
  compute: (amounts, ages, sales) =>
    trueDaysSalesOutstanding(
      amounts.map((openAmount, invoice) => ({
        openAmount,
        daysOutstanding: ages[invoice] ?? Number.NaN,
        monthSales: sales[invoice] ?? Number.NaN,
      })),
    ),
});

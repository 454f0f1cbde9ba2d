import { salesWeightedDaysSalesOutstanding } from '../../domain/kpi/sales-weighted-days';
import { balances, monthDays, monthSales } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const dsoSalesWeighted = rowFunction({
  id: 'DSO.SALESWEIGHTED',
  words: {
    'en-US': {
      title: 'Sales-weighted DSO',
      description:
        'Sum over the months of invoicing: balance left of the month divided by its sales, times its days.',
      formula: 'Σ balance ÷ sales of its month × days of its month',
      remark: 'A month with a balance but without sales has no answer.',
    },
    'zh-CN': {
      title: '销售加权DSO',
      description: '按开票月份求和：该月剩余余额除以该月销售额，再乘以该月天数。',
      formula: 'Σ 余额 ÷ 当月销售额 × 当月天数',
      remark: '有余额而无销售额的月份无法计算。',
    },
  },
  parameters: [columnOf(balances), columnOf(monthSales), columnOf(monthDays)],
  answer: 'days',
  example: {
    inputs: [
      [80000, 30000, 9000],
      [100000, 120000, 90000],
      [30, 30, 30],
    ],
    answer: 34.5,
  },
  source: 'Credit Research Foundation, sales-weighted DSO',
  compute: (amounts, sales, lengths) =>
    salesWeightedDaysSalesOutstanding(
      amounts.map((balance, month) => ({
        balance,
        sales: sales[month] ?? Number.NaN,
        days: lengths[month] ?? Number.NaN,
      })),
    ),
});

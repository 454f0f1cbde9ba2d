import { countBackDaysSalesOutstanding } from '../../domain/kpi/count-back-days';
import { endingReceivables, periodLengths, periodSales } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const dsoCountBack = rowFunction({
  id: 'DSO.COUNTBACK',
  words: {
    'en-US': {
      title: 'DSO by counting back',
      description:
        'Days of sales that explain the balance, newest period first: free of the bias that rising or falling sales give to simple DSO.',
      formula:
        'subtract the newest period’s sales and add its days until the balance is used up; the last period counts in proportion',
      remark:
        'A period without sales adds its days. A history too short for the balance gives #N/A, because a partial sum would look like a good DSO.',
    },
    'zh-CN': {
      title: '倒推法DSO',
      description: '从最近一期开始用销售额倒推、足以解释当前余额的天数，不受销售趋势影响。',
      formula: '逐期减去最近期间的销售额并累加其天数，直至余额用尽；最后一期按比例计天',
      remark: '无销售的期间仍计天数。历史不足以解释余额时返回 #N/A，因为不完整的合计会显得过好。',
    },
  },
  parameters: [endingReceivables, columnOf(periodSales), columnOf(periodLengths)],
  answer: 'days',
  example: { inputs: [60000, [100000, 90000], [31, 30]], answer: 18.6 },
  source: 'Credit Today and Nestlé, count-back method; Oracle Hyperion Financial Management 11.2, DSO',
  compute: (receivables, sales, lengths) =>
    countBackDaysSalesOutstanding(
      receivables,
      sales.map((amount, period) => ({ sales: amount, days: lengths[period] ?? Number.NaN })),
    ),
});

import { daysSalesOutstanding as daysOf } from '../../domain/kpi/days-sales-outstanding';
import { creditSales, endingReceivables, periodDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const daysSalesOutstanding = rowFunction({
  id: 'DSO',
  words: {
    'en-US': {
      title: 'Days sales outstanding',
      description:
        'Days that credit sales stay unpaid on average: receivables divided by credit sales, times the days of the period.',
      formula: 'receivables ÷ credit sales × days',
      remark:
        'Take receivables and sales on the same tax basis: gross receivables over net sales overstate DSO by the tax rate.',
    },
    'zh-CN': {
      title: '应收账款周转天数（DSO）',
      description: '赊销款平均多少天未收回：应收账款除以赊销额，再乘以期间天数。',
      formula: '应收账款 ÷ 赊销额 × 天数',
      remark: '应收账款与赊销额须采用同一含税口径：含税应收除以不含税销售额会使 DSO 虚高一个税率。',
    },
  },
  parameters: [endingReceivables, creditSales, periodDays],
  answer: 'days',
  example: { inputs: [500000, 2000000, 90], answer: 22.5 },
  source: 'ACT Wiki, Days sales outstanding; JD Edwards EnterpriseOne 9.2, Current Balance Divided by Sales',
  compute: daysOf,
});

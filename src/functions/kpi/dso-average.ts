import { averageDaysSalesOutstanding } from '../../domain/kpi/days-sales-outstanding';
import { closingReceivables, creditSales, openingReceivables, periodDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';

export const dsoAverage = rowFunction({
  id: 'DSO.AVERAGE',
  words: {
    'en-US': {
      title: 'DSO on the average balance',
      description: 'Days sales outstanding on the mean of the opening and the closing balance.',
      formula: '(opening + closing) ÷ 2 ÷ credit sales × days',
      remark: 'Smooths a balance that swings; do not compare it with DSO on the closing balance.',
    },
    'zh-CN': {
      title: '平均余额DSO',
      description: '以期初与期末应收账款平均值计算的周转天数。',
      formula: '（期初 + 期末）÷ 2 ÷ 赊销额 × 天数',
      remark: '可平滑余额波动；不要与按期末余额计算的 DSO 直接比较。',
    },
  },
  parameters: [openingReceivables, closingReceivables, creditSales, periodDays],
  answer: 'days',
  example: { inputs: [18000, 18000, 20000, 30], answer: 27 },
  source: 'Average-balance form of days sales outstanding',
  compute: averageDaysSalesOutstanding,
});

import { rollingDaysSalesOutstanding } from '../../domain/kpi/days-sales-outstanding';
import { endingReceivables, periodLengths, periodSales } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const dsoRolling = rowFunction({
  id: 'DSO.ROLLING',
  words: {
    'en-US': {
      title: 'Rolling DSO',
      description:
        'Days sales outstanding of the closing balance over the sales of the last periods together; three months is the commonest.',
      formula: 'receivables ÷ Σ credit sales × Σ days',
      remark: 'For a year’s average, average the twelve month-end values instead.',
    },
    'zh-CN': {
      title: '滚动DSO',
      description: '以最近若干期间合计赊销额计算的期末应收周转天数，最常用三个月。',
      formula: '应收账款 ÷ Σ 赊销额 × Σ 天数',
      remark: '若要全年平均，请改为对十二个月末值取平均。',
    },
  },
  parameters: [endingReceivables, columnOf(periodSales), columnOf(periodLengths)],
  answer: 'days',
  example: { inputs: [10869, [5538, 4566, 7570], [30, 30, 30]], answer: 55.34740296 },
  source: 'Three-month rolling form, JD Edwards EnterpriseOne 9.2',
  compute: rollingDaysSalesOutstanding,
});

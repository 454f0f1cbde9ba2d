import { cashReleased } from '../../domain/kpi/delinquency-days';
import { annualCreditSales, dsoFrom, dsoTo, yearDays } from '../parameters/balances';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const dsoCashReleased = rowFunction({
  id: 'DSO.CASHRELEASED',
  words: {
    'en-US': {
      title: 'Cash released by a lower DSO',
      description:
        'Cash that a change of DSO sets free once: a year’s credit sales per day, times the days saved.',
      formula: 'annual credit sales ÷ days of the year × (DSO before − DSO after)',
      remark: 'This is the principal; the yearly saving is this amount times the cost of capital.',
    },
    'zh-CN': {
      title: '降低DSO释放的现金',
      description: 'DSO 变化一次性释放的现金：日均赊销额乘以减少的天数。',
      formula: '年赊销额 ÷ 年天数 ×（原 DSO − 目标 DSO）',
      remark: '这是本金；每年节省的成本为该金额乘以资金成本率。',
    },
  },
  parameters: [annualCreditSales, dsoFrom, dsoTo, optional(yearDays)],
  answer: 'money',
  example: { inputs: [73000000, 94, 80], answer: 2800000 },
  source: 'Treditiq, cash released per DSO day',
  compute: cashReleased,
});

import { presentValue } from '../../domain/discount/present-value';
import { yearDays } from '../parameters/balances';
import { amount, annualRate, isCompound, payDays } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const presentValueFunction = rowFunction({
  id: 'PRESENTVALUE',
  words: {
    'en-US': {
      title: 'Present value of a receivable',
      description: 'What an amount due in some days is worth today.',
      formula: 'amount ÷ (1 + annual rate × days ÷ days of the year)',
      remark: 'Compound interest on request.',
    },
    'zh-CN': {
      title: '应收款现值',
      description: '若干天后到期的金额在今天的价值。',
      formula: '金额 ÷（1 + 年利率 × 天数 ÷ 年天数）',
      remark: '可选复利。',
    },
  },
  parameters: [amount, annualRate, payDays, optional(yearDays), optional(isCompound)],
  answer: 'money',
  example: { inputs: [100000, 0.06, 94], answer: 98478.30779 },
  source: 'Hillier, Ross et al., Corporate Finance, chapter 27',
  compute: (amount, rate, length, year, isCompound) =>
    presentValue(amount, rate, length, year, isCompound === true ? 'compound' : 'simple'),
});

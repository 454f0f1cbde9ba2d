import { workingCapitalDays } from '../../domain/working-capital/cash-cycle';
import { periodDaysOptional, requirement, sales } from '../parameters/working-capital';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const wcrDays = rowFunction({
  id: 'WCR.DAYS',
  words: {
    'en-US': {
      title: 'Working-capital requirement in days',
      description: 'Days of sales that operations tie up.',
      formula: 'requirement ÷ sales × days',
      remark: 'World 2024: 78 days.',
    },
    'zh-CN': {
      title: '营运资金需求天数',
      description: '经营占用资金相当于多少天的销售额。',
      formula: '营运资金需求 ÷ 销售额 × 天数',
      remark: '2024 年全球平均 78 天。',
    },
  },
  parameters: [requirement, sales, optional(periodDaysOptional)],
  answer: 'days',
  example: { inputs: [1050000, 3650000], answer: 105 },
  source: 'Allianz Trade, working-capital requirement in days of turnover',
  compute: workingCapitalDays,
});

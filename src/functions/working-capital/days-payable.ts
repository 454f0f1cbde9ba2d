import { daysPayable } from '../../domain/working-capital/cash-cycle';
import { costOfSales, payables, periodDaysOptional } from '../parameters/working-capital';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const daysPayableFunction = rowFunction({
  id: 'DAYSPAYABLE',
  words: {
    'en-US': {
      title: 'Days payable outstanding',
      description: 'Days that suppliers wait for their money.',
      formula: 'payables ÷ cost of sales × days',
      remark: 'Uses cost of sales, not sales.',
    },
    'zh-CN': {
      title: '应付账款周转天数',
      description: '供应商平均等待付款的天数。',
      formula: '应付账款 ÷ 销售成本 × 天数',
      remark: '使用销售成本而非销售额。',
    },
  },
  parameters: [payables, costOfSales, optional(periodDaysOptional)],
  answer: 'days',
  example: { inputs: [240000, 2190000], answer: 40 },
  source: 'Standard ratio analysis',
  compute: daysPayable,
});

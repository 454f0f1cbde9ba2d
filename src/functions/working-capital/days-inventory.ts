import { daysInventory } from '../../domain/working-capital/cash-cycle';
import { costOfSales, inventory, periodDaysOptional } from '../parameters/working-capital';
import { rowFunction } from '../runtime/function-definition';
import { optional } from '../runtime/parameter';

export const daysInventoryFunction = rowFunction({
  id: 'DAYSINVENTORY',
  words: {
    'en-US': {
      title: 'Days inventory outstanding',
      description: 'Days that goods stay in stock.',
      formula: 'inventory ÷ cost of sales × days',
      remark: 'Uses cost of sales, not sales.',
    },
    'zh-CN': {
      title: '存货周转天数',
      description: '存货平均停留天数。',
      formula: '存货 ÷ 销售成本 × 天数',
      remark: '使用销售成本而非销售额。',
    },
  },
  parameters: [inventory, costOfSales, optional(periodDaysOptional)],
  answer: 'days',
  example: { inputs: [600000, 2190000], answer: 100 },
  source: 'Standard ratio analysis',
  compute: daysInventory,
});

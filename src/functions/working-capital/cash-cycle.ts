import { cashConversionCycle } from '../../domain/working-capital/cash-cycle';
import { dso } from '../parameters/balances';
import { inventoryDays, payableDays } from '../parameters/working-capital';
import { rowFunction } from '../runtime/function-definition';

export const cashCycle = rowFunction({
  id: 'CASHCYCLE',
  words: {
    'en-US': {
      title: 'Cash conversion cycle',
      description: 'Days from paying for goods to being paid for them.',
      formula: 'days inventory + DSO − days payable',
      remark: 'Negative when suppliers finance the business.',
    },
    'zh-CN': {
      title: '现金周转期',
      description: '从付款采购到收回货款的天数。',
      formula: '存货周转天数 + DSO − 应付账款周转天数',
      remark: '为负表示由供应商提供资金。',
    },
  },
  parameters: [inventoryDays, dso, payableDays],
  answer: 'days',
  example: { inputs: [60, 36.5, 40], answer: 56.5 },
  source: 'Standard ratio analysis',
  compute: cashConversionCycle,
});

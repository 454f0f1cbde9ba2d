import { cashRunway } from '../../domain/stress/runway';
import { cash, monthlyNetBurn } from '../parameters/stress';
import { rowFunction } from '../runtime/function-definition';

export const runway = rowFunction({
  id: 'RUNWAY',
  words: {
    'en-US': {
      title: 'Cash runway',
      description: 'Months that cash lasts.',
      formula: 'cash ÷ monthly net burn',
      remark: 'Net burn, not gross spending. Without a burn there is no end: #N/A.',
    },
    'zh-CN': {
      title: '现金跑道',
      description: '现金可维持的月数。',
      formula: '现金 ÷ 月净消耗',
      remark: '用净消耗而非总支出。没有净消耗则无尽头：#N/A。',
    },
  },
  parameters: [cash, monthlyNetBurn],
  answer: 'number',
  example: { inputs: [250000, 50000], answer: 5 },
  source: 'CFI: cash runway is cash over net burn',
  compute: cashRunway,
});

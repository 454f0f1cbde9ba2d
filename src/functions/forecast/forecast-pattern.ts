import { isFault } from '../../domain/fault';
import { collectionsByPattern } from '../../domain/cash-forecast/collections';
import { titled, type Labels } from '../runtime/titled';
import { collectionPattern, forecastPeriods, salesByPeriod } from '../parameters/forecast';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, listOf, optional } from '../runtime/parameter';

const TITLES: Labels = {
  'en-US': ['Period', 'Collections'],
  'zh-CN': ['期次', '回款'],
};

export const forecastPattern = tableFunction({
  id: 'FORECAST.PATTERN',
  words: {
    'en-US': {
      title: 'Collections by pattern',
      description: 'Collections of every period from sales and the pattern in which they come in.',
      formula: 'Σ sales of k periods before × share collected k periods later',
      remark: 'What the shares leave of 1 is never collected: bad debt and discount.',
    },
    'zh-CN': {
      title: '按回款模式预测',
      description: '由销售额与回款模式预测的各期回款。',
      formula: 'Σ 前 k 期销售额 × 滞后 k 期收回比例',
      remark: '各比例之和不足 1 的部分为坏账与折扣。',
    },
  },
  parameters: [columnOf(salesByPeriod), listOf(collectionPattern), optional(forecastPeriods)],
  example: {
    inputs: [
      [100, 200, 300],
      [0.2, 0.5, 0.28],
    ],
    answer: [
      ['Period', 'Collections'],
      [1, 20],
      [2, 90],
      [3, 188],
      [4, 206],
      [5, 84],
    ],
  },
  source: 'AccountingTools, schedule of expected cash collections',
  compute: (amounts, pattern, periods) => {
    const collections = collectionsByPattern(amounts, pattern, periods);
    return isFault(collections)
      ? collections
      : titled(
          TITLES,
          collections.map((amount, period) => [period + 1, amount]),
        );
  },
});

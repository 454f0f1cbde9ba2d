import { isFault } from '../../domain/fault';
import { rollRates } from '../../domain/monitoring/roll-rates';
import { bucketsBefore, bucketsNow } from '../parameters/bridge';
import { tableFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';
import { titled, type Labels } from '../runtime/titled';

const TITLES: Labels = {
  'en-US': ['From bucket', 'Roll rate'],
  'zh-CN': ['原区间', '迁徙率'],
};

export const rollRatesFunction = tableFunction({
  id: 'ROLLRATES',
  words: {
    'en-US': {
      title: 'Roll rates',
      description: 'Share of each aging bucket that has moved on to the next one within a period.',
      formula: 'next bucket now ÷ this bucket a period ago',
      remark:
        'The period should be as long as a bucket. Blank where the bucket was empty. PROVISION.ROLLRATES makes loss rates of them.',
    },
    'zh-CN': {
      title: '迁徙率',
      description: '一个期间内各账龄区间迁徙到下一区间的比例。',
      formula: '本期下一区间余额 ÷ 上期本区间余额',
      remark: '期间长度应与区间长度相近；上期该区间无余额时为空白。PROVISION.ROLLRATES 可据此推算损失率。',
    },
  },
  parameters: [columnOf(bucketsBefore), columnOf(bucketsNow)],
  example: {
    inputs: [
      [1000, 200, 50],
      [900, 150, 120],
    ],
    answer: [
      ['From bucket', 'Roll rate'],
      [1, 0.15],
      [2, 0.6],
    ],
  },
  source: 'Oracle Loan Loss Forecasting and Provisioning: roll rates',
  compute: (before, now) => {
    const rates = rollRates(before, now);
    return isFault(rates)
      ? rates
      : titled(
          TITLES,
          rates.map((rate, bucket) => [bucket + 1, rate ?? '']),
        );
  },
});

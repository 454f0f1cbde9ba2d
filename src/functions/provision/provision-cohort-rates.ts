import { isFault } from '../../domain/fault';
import { lossRatesOfCohort } from '../../domain/provision/loss-rates';
import { titled, type Labels } from '../runtime/titled';
import { cohortBalances, writtenOff } from '../parameters/losses';
import { tableFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

const TITLES: Labels = {
  'en-US': ['Bucket', 'Loss rate'],
  'zh-CN': ['账龄区间', '损失率'],
};

export const provisionCohortRates = tableFunction({
  id: 'PROVISION.COHORTRATES',
  words: {
    'en-US': {
      title: 'Loss rates from a cohort',
      description: 'Loss rate of every aging bucket from what became of one cohort of sales.',
      formula: 'finally lost ÷ amount that entered the bucket; 1 for what was written off',
      remark: 'Follow the sales of one period until all was paid or written off.',
    },
    'zh-CN': {
      title: '队列法损失率',
      description: '由同一批销售的最终结果推算的各账龄区间损失率。',
      formula: '最终损失 ÷ 进入该区间的金额；核销部分为 1',
      remark: '跟踪某一期间的销售直至全部收回或核销。',
    },
  },
  parameters: [columnOf(cohortBalances), writtenOff],
  example: {
    inputs: [[100000, 50000, 20000, 8000], 2000],
    answer: [
      ['Bucket', 'Loss rate'],
      [1, 0.02],
      [2, 0.04],
      [3, 0.1],
      [4, 0.25],
      [5, 1],
    ],
  },
  source: 'ifrscommunity.com, loss rates from a cohort of sales',
  compute: (entered, lost) => {
    const rates = lossRatesOfCohort(entered, lost);
    return isFault(rates)
      ? rates
      : titled(
          TITLES,
          rates.map((rate, bucket) => [bucket + 1, rate]),
        );
  },
});

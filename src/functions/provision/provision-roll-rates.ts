import { isFault } from '../../domain/fault';
import { lossRatesOfRolls } from '../../domain/provision/loss-rates';
import { titled, type Labels } from '../runtime/titled';
import { lossGivenDefault, rollRates } from '../parameters/losses';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

const TITLES: Labels = {
  'en-US': ['Bucket', 'Loss rate'],
  'zh-CN': ['账龄区间', '损失率'],
};

export const provisionRollRates = tableFunction({
  id: 'PROVISION.ROLLRATES',
  words: {
    'en-US': {
      title: 'Loss rates from roll rates',
      description: 'Loss rate of every aging bucket from the shares that roll on from bucket to bucket.',
      formula: 'product of the roll rates from the bucket to the last one × loss given default, at most 1',
      remark:
        'A roll rate is the next bucket now over this bucket one period ago, averaged over twelve periods or more.',
    },
    'zh-CN': {
      title: '迁徙率法损失率',
      description: '由各账龄区间的迁徙率推算的损失率。',
      formula: '自该区间起至末段的迁徙率连乘 × 违约损失率，最高为 1',
      remark: '迁徙率 = 本期下一区间余额 ÷ 上期本区间余额，取十二期以上平均。',
    },
  },
  parameters: [columnOf(rollRates), optional(lossGivenDefault)],
  example: {
    inputs: [[0.3, 0.4, 0.5, 0.6], 0.9],
    answer: [
      ['Bucket', 'Loss rate'],
      [1, 0.0324],
      [2, 0.108],
      [3, 0.27],
      [4, 0.54],
    ],
  },
  source: 'Oracle Loan Loss Forecasting and Provisioning: roll rates',
  compute: (rolls, loss) => {
    const rates = lossRatesOfRolls(rolls, loss);
    return isFault(rates)
      ? rates
      : titled(
          TITLES,
          rates.map((rate, bucket) => [bucket + 1, rate]),
        );
  },
});

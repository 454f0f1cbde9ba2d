import { expectedCreditLoss } from '../../domain/provision/expected-credit-loss';
import { bucketBalances, lossRates, scalar } from '../parameters/losses';
import { rowFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

export const provision = rowFunction({
  id: 'PROVISION',
  words: {
    'en-US': {
      title: 'Provision by matrix',
      description: 'Expected credit loss by a provision matrix: the simplified approach of IFRS 9.',
      formula: 'Σ balance × min(1, loss rate × scalar)',
      remark: 'A bucket in net credit carries no negative allowance.',
    },
    'zh-CN': {
      title: '准备金矩阵',
      description: '按准备金矩阵计算的预期信用损失：IFRS 9（企业会计准则第22号）简化方法。',
      formula: 'Σ 余额 × min（1，损失率 × 前瞻系数）',
      remark: '净贷方余额的区间不计负数准备。',
    },
  },
  parameters: [columnOf(bucketBalances), columnOf(lossRates), optional(scalar)],
  answer: 'money',
  example: {
    inputs: [
      [15000000, 7500000, 4000000, 2500000, 1000000],
      [0.003, 0.016, 0.036, 0.066, 0.106],
    ],
    answer: 580000,
  },
  source: 'IFRS 9, Illustrative Example 12 (Company M): CU 580,000',
  compute: (balances, rates, scalar) =>
    expectedCreditLoss(
      balances.map((balance, row) => ({ balance, rate: rates[row] ?? Number.NaN })),
      scalar,
    ),
});

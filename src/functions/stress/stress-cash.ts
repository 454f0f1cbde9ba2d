import { fault, isFault } from '../../domain/fault';
import { stressCashFlow } from '../../domain/stress/cash-flow-stress';
import { labelled, titled, type Labels } from '../runtime/titled';
import { changeAmounts, changePeriods, flows, minimumCash, openingCash } from '../parameters/stress';
import { tableFunction } from '../runtime/function-definition';
import { columnOf, listOf, optional } from '../runtime/parameter';

const LABELS: Labels = {
  'en-US': ['Lowest balance', 'First period below the minimum', 'Funding gap'],
  'zh-CN': ['最低余额', '首次低于最低现金的期次', '资金缺口'],
};

const TITLES: Labels = {
  'en-US': ['Period', 'Balance'],
  'zh-CN': ['期次', '余额'],
};

export const stressCash = tableFunction({
  id: 'STRESS.CASH',
  words: {
    'en-US': {
      title: 'Cash under stress',
      description:
        'How cash runs when receipts fail: the lowest balance, the first period below the minimum, the gap, and every balance.',
      formula: 'balance = balance before + flow + changes of the period',
      remark:
        'Enter lost receipts as negative changes and the insurer’s payment as a positive one in the period in which it comes.',
    },
    'zh-CN': {
      title: '现金流压力测试',
      description: '收款落空时现金的走势：最低余额、首次低于最低现金的期次、资金缺口及各期余额。',
      formula: '余额 = 上期余额 + 本期现金流 + 本期变动',
      remark: '收款损失填负数，保险赔款在到账期次填正数。',
    },
  },
  parameters: [
    openingCash,
    columnOf(flows),
    optional(minimumCash),
    optional(listOf(changePeriods)),
    optional(listOf(changeAmounts)),
  ],
  example: {
    inputs: [
      200000,
      [50000, -20000, 40000, -60000, 30000, 10000],
      50000,
      [1, 3, 6],
      [-120000, -90000, 108000],
    ],
    answer: [
      ['Lowest balance', 0],
      ['First period below the minimum', 4],
      ['Funding gap', 50000],
      ['Period', 'Balance'],
      [1, 130000],
      [2, 110000],
      [3, 60000],
      [4, 0],
      [5, 30000],
      [6, 148000],
    ],
  },
  source: 'Cash-flow stress: receipts lost, insurance paid later',
  compute: (opening, amounts, minimum, periods = [], changes = []) => {
    if (periods.length !== changes.length) return fault('wrongType', 'wrongShape', 'changes');
    const stressed = stressCashFlow(
      opening,
      amounts,
      periods.map((period, at) => ({ period: period - 1, amount: changes[at] ?? Number.NaN })),
      minimum,
    );
    if (isFault(stressed)) return stressed;
    const { lowest, firstBreach, fundingGap, balances } = stressed;
    return [
      ...labelled(LABELS, [lowest, firstBreach < 0 ? '' : firstBreach + 1, fundingGap]),
      ...titled(
        TITLES,
        balances.map((balance, period) => [period + 1, balance]),
      ),
    ];
  },
});

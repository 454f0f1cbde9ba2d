import { runwayPeriods } from '../../domain/stress/runway';
import { flows, minimumCash, openingCash } from '../parameters/stress';
import { rowFunction } from '../runtime/function-definition';
import { columnOf, optional } from '../runtime/parameter';

export const runwayPeriodsFunction = rowFunction({
  id: 'RUNWAY.PERIODS',
  words: {
    'en-US': {
      title: 'Cash runway in periods',
      description: 'Whole periods until cash first ends below the minimum.',
      formula: 'periods before the first balance below the minimum',
      remark: '#N/A when the cash never falls below it.',
    },
    'zh-CN': {
      title: '现金可维持期数',
      description: '现金首次低于最低余额之前的完整期数。',
      formula: '首次低于最低余额之前的期数',
      remark: '始终不低于最低余额则为 #N/A。',
    },
  },
  parameters: [openingCash, columnOf(flows), optional(minimumCash)],
  answer: 'number',
  example: { inputs: [100, [-30, -30, 20, -50, -30], 10], answer: 4 },
  source: 'Cash plan: balances 70, 40, 60, 10, −20 against a minimum of 10',
  compute: (opening, amounts, minimum) => runwayPeriods(opening, amounts, minimum),
});

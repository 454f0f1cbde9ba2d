import { ukReferenceRate } from '../../domain/interest/reference-rates';
import { interestStarts } from '../parameters/dates';
import { datedRates, rateDates } from '../parameters/interest';
import { rowFunction } from '../runtime/function-definition';
import { columnOf } from '../runtime/parameter';

export const referenceRateUk = rowFunction({
  id: 'REFERENCERATE.UK',
  words: {
    'en-US': {
      title: 'Reference rate in the United Kingdom',
      description:
        'Bank Rate that applies to a late debt: the one of the half-year in which interest starts to run, for good.',
      formula: 'rate in force on 30 June or 31 December before interest starts',
      remark: 'Give one rate a half-year, from 1 January or 1 July.',
    },
    'zh-CN': {
      title: '英国参考利率',
      description: '逾期债务适用的基准利率：按开始计息所在的半年度确定，之后不变。',
      formula: '计息开始前的 6 月 30 日或 12 月 31 日有效的利率',
      remark: '每半年提供一个利率，起始日为 1 月 1 日或 7 月 1 日。',
    },
  },
  parameters: [interestStarts, columnOf(rateDates), columnOf(datedRates)],
  answer: 'ratio',
  example: { inputs: ['2023-06-30', [44927, 45108, 45292], [0.035, 0.05, 0.0525]], answer: 0.035 },
  source: 'SI 2002/1675; reference rates of payontime.co.uk',
  compute: (starts, dates, rates) =>
    ukReferenceRate(
      starts,
      dates.map((from, row) => ({ from, rate: rates[row] ?? Number.NaN })),
    ),
});

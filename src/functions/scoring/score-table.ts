import { summariseCustomers } from '../../domain/aging/summarise-customers';
import { isFault } from '../../domain/fault';
import { asOf } from '../parameters/dates';
import {
  customers,
  disputed,
  dueDates,
  invoiceAmounts,
  invoiceDates,
  openAmount,
  paidDates,
} from '../parameters/ledger';
import { factorWeights } from '../parameters/scores';
import { tableFunction } from '../runtime/function-definition';
import { listOf, optional, optionalRowsOf, rowsOf } from '../runtime/parameter';
import { leftOutLine } from '../runtime/left-out-line';
import { ledgerOfColumns } from '../runtime/ledger-of-columns';
import { readableRows } from '../runtime/row-columns';
import { titled, type Labels } from '../runtime/titled';
import { scoreLines } from './score-lines';
import { weightedScorecard } from './weighted-scorecard';

const TITLES: Labels = {
  'en-US': ['Customer', 'Open amount', 'Overdue', 'Days late', 'Score', 'Grade', 'Known weights'],
  'zh-CN': ['客户', '未收金额', '逾期金额', '加权逾期天数', '评分', '等级', '已知权重'],
};

export const scoreTable = tableFunction({
  id: 'SCORE',
  words: {
    'en-US': {
      title: 'Score table',
      description:
        'Score and grade of every customer from the rows of a ledger: what is open and overdue, how late it pays, and how much of the scorecard is known.',
      formula:
        'days late, past-due share, years of business and dispute share of the ledger, scored as SCORECARD does and graded as GRADE does',
      remark:
        'The same figures as the wizard with the standard policy. Less than 60% of the weights known: no score (#N/A). A row that cannot be read is counted below the customers and costs nothing else.',
    },
    'zh-CN': {
      title: '客户评分表',
      description: '由台账各行得出每个客户的评分与等级：未收与逾期金额、付款逾期天数、评分卡的已知权重。',
      formula: '以台账的逾期天数、逾期占比、合作年限、争议占比，按 SCORECARD 评分并按 GRADE 定级',
      remark:
        '与标准政策下向导的数值一致。已知权重不足 60% 时不给评分（#N/A）。无法识别的行在客户之下列明行数与错误，不影响其他行。',
    },
  },
  parameters: [
    rowsOf(customers),
    rowsOf(invoiceDates),
    rowsOf(dueDates),
    rowsOf(invoiceAmounts),
    rowsOf(paidDates),
    asOf,
    optionalRowsOf(openAmount),
    optionalRowsOf(disputed),
    optional(listOf(factorWeights)),
  ],
  example: {
    inputs: [['A', 'A'], [45292, 45658], [45322, 45688], [1000, 2000], [45322, ''], '2025-01-20'],
    answer: [[...TITLES['en-US']], ['A', 2000, 0, 0, 90.4, 'A', 0.825]],
  },
  source: 'Own weights of the standard policy, in the structure of Oracle Credit Management',
  compute: (names, invoiced, due, amounts, paid, day, open, disputes, weights) => {
    const scorecard = weightedScorecard(weights);
    if (isFault(scorecard)) return scorecard;
    const columns = {
      customer: names,
      invoiceDate: invoiced,
      dueDate: due,
      paidDate: paid,
      amount: amounts,
      openAmount: open,
      disputed: disputes,
    };
    const { rows, faults } = readableRows(names.length, ...Object.values(columns));
    const ledger = ledgerOfColumns(columns, rows);
    const summary = summariseCustomers(ledger, { asOf: day });
    if (isFault(summary)) return summary;
    return titled(TITLES, [
      ...scoreLines(ledger, summary, day, scorecard),
      ...leftOutLine(faults, TITLES['en-US'].length),
    ]);
  },
});

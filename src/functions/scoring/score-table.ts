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
import {
  behaviourBandTable,
  customerFactTable,
  knockOutTable,
  limitRuleTable,
  recentHalfLife,
  scoreGrades,
  scorePoints,
  scoreWeights,
} from '../parameters/score-policy';
import { minimumCoverage } from '../parameters/scores';
import { tableFunction } from '../runtime/function-definition';
import { optional, optionalRowsOf, rowsOf } from '../runtime/parameter';
import { leftOutLine } from '../runtime/left-out-line';
import { ledgerOfColumns } from '../runtime/ledger-of-columns';
import { readableRows } from '../runtime/row-columns';
import { titled, type Labels } from '../runtime/titled';
import { scoreLines } from './score-lines';
import { policyCustomerFacts } from './policy-customer-facts';
import { policyGrades } from './policy-grades';
import { policyScorecard } from './policy-scorecard';
import { policyLimitRules } from '../credit-limit/policy-limit-rules';

const TITLES: Labels = {
  'en-US': [
    'Customer',
    'Open amount',
    'Overdue',
    'Days late',
    'Score',
    'Grade',
    'Known weights',
    'Suggested limit',
    'Limit set by',
  ],
  'zh-CN': ['客户', '未收金额', '逾期金额', '加权逾期天数', '评分', '等级', '已知权重', '建议额度', '约束项'],
};

export const scoreTable = tableFunction({
  id: 'SCORE',
  words: {
    'en-US': {
      title: 'Score table',
      description:
        'Score, grade and suggested limit of every customer from the rows of a ledger: what is open and overdue, how late it pays, how much of the scorecard is known, and what sets the limit.',
      formula:
        'days late, past-due share, years of business and dispute share of the ledger, scored as SCORECARD does and graded as GRADE does',
      remark:
        'The same figures as the wizard, by the standard policy or by the tables of yours, for what the ledger and your table of customer facts tell; an insured limit is the wizard’s alone. Less than 60% of the weights known: no score (#N/A). A row that cannot be read is counted below the customers and costs nothing else.',
    },
    'zh-CN': {
      title: '客户评分表',
      description:
        '由台账各行得出每个客户的评分、等级与建议额度：未收与逾期金额、付款逾期天数、评分卡的已知权重、额度的约束项。',
      formula: '以台账的逾期天数、逾期占比、合作年限、争议占比，按 SCORECARD 评分并按 GRADE 定级',
      remark:
        '按标准政策或您给出的政策表计算，与向导依据台账及客户事实表得出的数值一致；保险限额仅向导使用。已知权重不足 60% 时不给评分（#N/A）。无法识别的行在客户之下列明行数与错误，不影响其他行。',
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
    scoreWeights,
    scorePoints,
    scoreGrades,
    limitRuleTable,
    behaviourBandTable,
    knockOutTable,
    optional(minimumCoverage),
    optional(recentHalfLife),
    customerFactTable,
  ],
  example: {
    inputs: [['A', 'A'], [45292, 45658], [45322, 45688], [1000, 2000], [45322, ''], '2025-01-20'],
    answer: [[...TITLES['en-US']], ['A', 2000, 0, 0, 90.4, 'A', 0.825, 160, 'Need']],
  },
  source: 'Own weights of the standard policy, in the structure of Oracle Credit Management',
  compute: (
    names,
    invoiced,
    due,
    amounts,
    paid,
    day,
    open,
    disputes,
    weights,
    points,
    gradeTable,
    rules,
    bands,
    knockOuts,
    coverage,
    halfLife,
    facts,
  ) => {
    const ranges = { weights, points, knockOuts, minimumCoverage: coverage, recentHalfLifeDays: halfLife };
    const scorecard = policyScorecard(ranges);
    if (isFault(scorecard)) return scorecard;
    const grades = policyGrades(gradeTable);
    if (isFault(grades)) return grades;
    const limitRules = policyLimitRules(rules, bands);
    if (isFault(limitRules)) return limitRules;
    const columns = {
      customer: names,
      invoiceDate: invoiced,
      dueDate: due,
      paidDate: paid,
      amount: amounts,
      openAmount: open,
      disputed: disputes,
    };
    const factsOf = policyCustomerFacts(facts);
    if (isFault(factsOf)) return factsOf;
    const { rows, faults } = readableRows(names.length, ...Object.values(columns));
    const ledger = ledgerOfColumns(columns, rows);
    const summary = summariseCustomers(ledger, { asOf: day });
    if (isFault(summary)) return summary;
    return titled(TITLES, [
      ...scoreLines(ledger, summary, day, { scorecard, grades, limitRules, factsOf }),
      ...leftOutLine(faults, TITLES['en-US'].length),
    ]);
  },
});

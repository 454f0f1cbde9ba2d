import fc from 'fast-check';
import { isFault } from '../../src/domain/fault';
import { LedgerBuilder } from '../../src/domain/ledger/ledger-builder';
import { scoreTable } from '../../src/functions/scoring/score-table';
import type { AnswerTable } from '../../src/functions/runtime/function-definition';
import type { Argument } from '../../src/functions/runtime/read-argument';
import { spill } from '../../src/functions/runtime/spill';
import { LANGUAGES } from '../../src/i18n/language';
import { policyWordsIn } from '../../src/i18n/policy-words';
import { policyRows, STANDARD_POLICY } from '../../src/policy/policy';
import type { Policy } from '../../src/policy/policy-tables';
import { scoreBasis } from '../../src/taskpane/wizards/score-customers/score-basis';
import { scoreOne } from '../../src/taskpane/wizards/score-customers/score-one';
import { call, on, tableOf } from './call';

const AS_OF = on('2025-06-30');
const MAPPING = { customer: 0, invoiceDate: 1, dueDate: 2, amount: 3, paidDate: 4, disputed: 5 };

type Row = readonly [
  customer: string,
  invoiced: number,
  due: number,
  amount: number,
  paid: number | '',
  disputed: boolean,
];

/** The wizard's figures for the same rows. */
function wizard(rows: readonly Row[], policy: Policy = STANDARD_POLICY): unknown[] {
  const builder = new LedgerBuilder(MAPPING);
  builder.add(rows, 0);
  const { ledger } = builder.finish();
  const basis = scoreBasis({ currency: '', ledger }, AS_OF, policy, 'en-US');
  if (isFault(basis)) throw new Error(basis.reason);
  return basis.summary.customers.map((_, at) => {
    const { customer, exposure, overdue, weightedDaysLate, score, grade, suggestedLimit } = scoreOne(
      basis,
      at,
    );
    return [customer, exposure, overdue, weightedDaysLate ?? '', score, grade ?? '', suggestedLimit];
  });
}

function column(rows: readonly Row[], at: number): unknown[] {
  return rows.map((row) => row[at]);
}

/** The table for the rows; `policy` are cells of the policy sheet, in the order of the arguments. */
function scoresOf(rows: readonly Row[], policy: readonly unknown[] = []): AnswerTable {
  const columns = [0, 1, 2, 3, 4].map((at) => column(rows, at).map((cell) => [cell]));
  const disputed = column(rows, 5).map((cell) => [cell]);
  const answer = spill(scoreTable, [...columns, [[AS_OF]], null, disputed, ...policy] as Argument[]);
  if (isFault(answer)) throw new Error(`${answer.reason} ${answer.argument ?? ''}`);
  return answer;
}

/** What the table shares with the wizard's report: all but the known weights and what sets the limit. */
function shared(lines: AnswerTable): unknown[] {
  return lines
    .slice(1)
    .map((line) => [...line.slice(0, 6), line[7]].map((cell) => (isFault(cell) ? null : cell)));
}

/** A policy that differs from the standard one in everything that scores and limits. */
const EDITED: Policy = {
  ...STANDARD_POLICY,
  conventions: { ...STANDARD_POLICY.conventions, minimumCoverage: 0.3 },
  scoreRules: { ...STANDARD_POLICY.scoreRules, recentHalfLifeDays: 60 },
  scoreWeights: STANDARD_POLICY.scoreWeights.map((row, at) => ({ ...row, weight: 10 + 5 * at })),
  scorePoints: STANDARD_POLICY.scorePoints.map((row) => ({ ...row, points: row.points / 2 + 10 })),
  knockOuts: STANDARD_POLICY.knockOuts.map((row) => ({ ...row, highestScore: 20 })),
  grades: STANDARD_POLICY.grades.map((row) => ({ ...row, minimumScore: row.minimumScore / 2 })),
  limitRules: { ...STANDARD_POLICY.limitRules, roundTo: 10, usualTermsDays: 45, singleNameShare: 0.5 },
  behaviourBands: [
    { upToDaysLate: 5, factor: 1 },
    { upToDaysLate: null, factor: 0.4 },
  ],
};

const NOTHING = {
  factCurrency: null,
  creditLimit: null,
  externalGrade: null,
  emergingMarketScore: null,
  tangibleNetWorth: null,
  workingCapital: null,
  customerSince: null,
  lastReview: null,
  knownFact: null,
};

describe('SCORE', () => {
  const row = fc
    .record({
      customer: fc.constantFrom('A', 'B', 'C'),
      invoiced: fc.integer({ min: AS_OF - 900, max: AS_OF }),
      terms: fc.integer({ min: 0, max: 90 }),
      amount: fc.integer({ min: 1, max: 5000 }),
      paidAfter: fc.option(fc.integer({ min: 0, max: 200 })),
      disputed: fc.boolean(),
    })
    .map(({ customer, invoiced, terms, amount, paidAfter, disputed }): Row => [
      customer,
      invoiced,
      invoiced + terms,
      amount,
      paidAfter === null ? '' : invoiced + paidAfter,
      disputed,
    ]);
  const ledger = fc.array(row, { minLength: 1, maxLength: 25 });

  it('gives every customer the figures of the wizard with the standard policy', () => {
    fc.assert(
      fc.property(ledger, (rows) => {
        expect(shared(scoresOf(rows))).toEqual(wizard(rows));
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });

  it.each(LANGUAGES)(
    'gives the figures of the wizard with the tables of an edited policy sheet: %s',
    (language) => {
      const words = policyWordsIn(language);
      const tables = (
        ['scoreWeights', 'scorePoints', 'grades', 'limitRules', 'behaviourBands', 'knockOuts'] as const
      ).map((id) => policyRows(id, EDITED, words));
      fc.assert(
        fc.property(ledger, (rows) => {
          expect(shared(scoresOf(rows, [...tables, [[0.3]], [[60]]]))).toEqual(wizard(rows, EDITED));
        }),
        { seed: 20261123, numRuns: 50 },
      );
    },
  );

  it.each(LANGUAGES)('gives the figures of the wizard with what is known of customers: %s', (language) => {
    const known: Policy = {
      ...STANDARD_POLICY,
      customerFacts: [
        { ...NOTHING, customer: 'A', creditLimit: 2000, externalGrade: 3, customerSince: AS_OF - 4000 },
        { ...NOTHING, customer: 'B', tangibleNetWorth: 9000, workingCapital: 4000, emergingMarketScore: 6 },
        { ...NOTHING, customer: 'C', knownFact: 'insolvency' },
      ],
    };
    const facts = policyRows('customerFacts', known, policyWordsIn(language));
    const before = Array.from({ length: 8 }, () => null);
    fc.assert(
      fc.property(ledger, (rows) => {
        expect(shared(scoresOf(rows, [...before, facts]))).toEqual(wizard(rows, known));
      }),
      { seed: 20261123, numRuns: 50 },
    );
    const nothing = [Array.from({ length: 10 }, () => '')];
    const [row] = fc.sample(ledger, { seed: 20261123, numRuns: 1 });
    expect(scoresOf(row ?? [], [...before, nothing])).toEqual(scoresOf(row ?? []));
  });

  it('reads a table of the policy with its titles too, and names the table that it cannot read', () => {
    const rows: readonly Row[] = [['A', AS_OF - 60, AS_OF - 30, 100, AS_OF - 20, false]];
    const titled = [
      ['Factor', 'Weight'],
      ['Weighted days late', 1],
      ['逾期占比', 1],
      ['tenureYears', 1],
    ];
    expect(scoresOf(rows, [titled])[1]?.[6]).toBe(1);
    const wrong = [
      ['Factor', 'Weight'],
      ['Mood', 1],
    ];
    expect(() => scoresOf(rows, [wrong])).toThrow('unknownChoice weights');
    expect(() =>
      scoresOf(rows, [
        null,
        null,
        [
          ['A', 50],
          ['B', 60],
        ],
      ]),
    ).toThrow('notIncreasing grades');
  });

  it('says what sets the limit', () => {
    const paid: Row = ['A', AS_OF - 90, AS_OF - 60, 3650, AS_OF - 60, false];
    const large: Row = ['B', AS_OF - 30, AS_OF, 100_000, '', false];
    expect(scoresOf([paid, large]).map((line) => [line[0], line[7], line[8]])).toEqual([
      ['Customer', 'Suggested limit', 'Limit set by'],
      ['A', 300, 'Need'],
      ['B', 4100, 'Need'],
    ]);
    expect(scoresOf([paid, ['A', AS_OF - 20, AS_OF + 10, 500, '', false]])[1]?.slice(7)).toEqual([
      100,
      'Single-name cap',
    ]);
  });

  it('leaves rows out that cannot be read, and says how many and why', () => {
    const table = tableOf(
      scoreTable,
      ['A', 'B'],
      [AS_OF - 60, 'x'],
      [AS_OF - 30, 1],
      [10, 20],
      ['', ''],
      AS_OF,
    );
    expect(table.map((line) => line[0])).toEqual(['Customer', 'A', '1 row left out']);
    expect(table[2]?.[1]).toMatchObject({ fault: 'wrongType', argument: 'invoiceDate' });
    expect(table.every((line) => line.length === 9)).toBe(true);
  });

  it('has no score where too little is known, and keeps the rest of the line', () => {
    const [, line] = tableOf(scoreTable, ['A'], [AS_OF - 60], [AS_OF - 30], [10], [''], AS_OF);
    expect(line?.slice(0, 4)).toEqual(['A', 10, 10, '']);
    expect(line?.[4]).toMatchObject({ fault: 'missing', reason: 'noEvidence' });
  });

  it('takes the open amount that the export states', () => {
    const rows = [
      ['A', 'A'],
      [AS_OF - 60, AS_OF - 50],
      [AS_OF - 30, AS_OF + 5],
      [10, 10],
      ['', ''],
    ] as const;
    const [, line] = tableOf(scoreTable, ...rows, AS_OF, [4, '']);
    expect(line?.slice(1, 3)).toEqual([14, 4]);
  });

  it('passes over blank rows, and has no answer without any', () => {
    const gap = ['A', '', 'B'];
    const dates = [AS_OF - 9, '', AS_OF - 9];
    expect(tableOf(scoreTable, gap, dates, dates, [1, '', 1], ['', '', ''], AS_OF)).toHaveLength(3);
    expect(call(scoreTable, [''], [''], [''], [''], [''], AS_OF)).toMatchObject({ fault: 'missing' });
  });
});

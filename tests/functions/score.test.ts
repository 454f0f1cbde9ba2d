import fc from 'fast-check';
import { summariseCustomers } from '../../src/domain/aging/summarise-customers';
import { isFault } from '../../src/domain/fault';
import { LedgerBuilder } from '../../src/domain/ledger/ledger-builder';
import { recentPayments } from '../../src/domain/scoring/recent-payments';
import { scoreTable } from '../../src/functions/scoring/score-table';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { limitRulesOf, scorecardOf } from '../../src/policy/policy-rules';
import { scoreOne } from '../../src/taskpane/wizards/score-customers/score-one';
import { scoreWordsIn } from '../../src/taskpane/wizards/score-customers/score-words';
import { oldestUndisputedDaysOverdue } from '../../src/domain/aging/undisputed-overdue';
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
function wizard(rows: readonly Row[]): unknown[] {
  const builder = new LedgerBuilder(MAPPING);
  builder.add(rows, 0);
  const { ledger } = builder.finish();
  const summary = summariseCustomers(ledger, { asOf: AS_OF });
  if (isFault(summary)) throw new Error(summary.reason);
  const basis = {
    currency: '',
    summary,
    recent: recentPayments(ledger, AS_OF, STANDARD_POLICY.scoreRules.recentHalfLifeDays),
    oldestUndisputed: oldestUndisputedDaysOverdue(ledger, summary, AS_OF),
    asOf: AS_OF,
    scorecard: scorecardOf(STANDARD_POLICY),
    grades: STANDARD_POLICY.grades,
    limitRules: limitRulesOf(STANDARD_POLICY),
    words: scoreWordsIn('en-US', STANDARD_POLICY),
  };
  return summary.customers.map((_, at) => {
    const { customer, exposure, overdue, weightedDaysLate, score, grade } = scoreOne(basis, at);
    return [customer, exposure, overdue, weightedDaysLate ?? '', score, grade ?? ''];
  });
}

function column(rows: readonly Row[], at: number): unknown[] {
  return rows.map((row) => row[at]);
}

const scoresOf = (rows: readonly Row[]) =>
  tableOf(
    scoreTable,
    ...[0, 1, 2, 3, 4].map((at) => column(rows, at)),
    AS_OF,
    null,
    rows.map((row) => row[5]),
  );

describe('SCORE', () => {
  it('gives every customer the figures of the wizard with the standard policy', () => {
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
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const lines = scoresOf(rows).slice(1);
        const cells = lines.map((line) => line.slice(0, 6).map((cell) => (isFault(cell) ? null : cell)));
        expect(cells).toEqual(wizard(rows));
      }),
      { seed: 20261123, numRuns: 100 },
    );
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
    expect(table.every((line) => line.length === 7)).toBe(true);
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

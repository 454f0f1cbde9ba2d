import fc from 'fast-check';
import { parseDate } from '../../../../src/domain/calendar/parse-date';
import { groupLetters, type CustomerLine } from '../../../../src/domain/dunning/group-letters';
import { reasonOfCode } from '../../../../src/domain/dunning/plan-dunning';
import { sumOf } from '../../../../src/domain/sum-of';
import { isProblem } from '../../../../src/excel/problem';
import { letterRulesOf } from '../../../../src/policy/dunning-conduct-of';
import { STANDARD_POLICY } from '../../../../src/policy/policy';
import { interestIn } from '../../../../src/taskpane/wizards/dunning-schedule/interest-of-item';
import { noticeLines } from '../../../../src/taskpane/wizards/dunning-schedule/notice-lines';
import {
  runCurrency,
  type CurrencyRun,
  type DunningInput,
} from '../../../../src/taskpane/wizards/dunning-schedule/run-currency';
import { readRows, record } from '../../../domain/ledger/ledger-of';

const AS_OF = Number(parseDate('2025-12-09'));
const input: DunningInput = {
  asOf: AS_OF,
  policy: STANDARD_POLICY,
  log: [],
  scope: '',
  ladder: null,
  language: 'en-US',
};

interface Row {
  readonly customer: string;
  readonly amount: number;
  readonly overdue: number;
  readonly disputed: boolean;
}
const anyRow = fc.record({
  customer: fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  amount: fc.integer({ min: -300, max: 900 }).filter((amount) => amount !== 0),
  overdue: fc.integer({ min: -40, max: 90 }),
  disputed: fc.boolean(),
});

function runOf(rows: readonly Row[]): CurrencyRun {
  const { ledger } = readRows(
    rows.map(({ customer, amount, overdue, disputed }, at) =>
      record({
        customer,
        invoiceNumber: `N-${at}`,
        invoiceDate: AS_OF - 120,
        dueDate: AS_OF - overdue,
        amount,
        disputed,
        currency: 'EUR',
      }),
    ),
  );
  const run = runCurrency({ currency: 'EUR', ledger }, input);
  if (isProblem(run)) throw new Error(run.problem);
  return run;
}
const linesOf = (run: CurrencyRun): CustomerLine[] =>
  noticeLines(run, { input, interestOf: interestIn(STANDARD_POLICY), edited: () => undefined });
const dunned = (lines: readonly CustomerLine[]): CustomerLine[] =>
  lines.filter(({ section, isCarried }) => section === 'due' && !isCarried);

describe('lines of letters', () => {
  it('add up to the notices of the run, and ask for what is left after credits and disputes', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        const run = runOf(rows);
        const lines = linesOf(run);
        const due = [...run.outcome.reason].flatMap((code, item) =>
          reasonOfCode(code) === undefined ? [item] : [],
        );
        expect(dunned(lines)).toHaveLength(due.length);
        expect(sumOf(dunned(lines), ({ openAmount }) => openAmount)).toBe(
          sumOf(due, (item) => run.items.openAmount[item]!),
        );
        for (const { openAmount, credited, amount } of dunned(lines))
          expect(amount + credited).toBe(openAmount);
      }),
      { seed: 20261123 },
    );
  });

  it('stand in exactly one letter each where their customer gets one, in whatever order rows come', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1 }), (rows) => {
        const lines = linesOf(runOf(rows));
        const { letters } = groupLetters(lines, AS_OF, letterRulesOf(STANDARD_POLICY));
        const written = new Set(dunned(lines).map(({ customer }) => customer));
        expect(letters.map(({ customer }) => customer)).toEqual([...written].sort());
        const listed = letters.flatMap((letter) => letter.lines.map(({ invoiceNumber }) => invoiceNumber));
        const expected = lines.filter(({ customer }) => written.has(customer));
        expect(listed.sort()).toEqual(expected.map(({ invoiceNumber }) => invoiceNumber).sort());
        const again = groupLetters([...lines].reverse(), AS_OF, letterRulesOf(STANDARD_POLICY));
        expect(again).toEqual({ asOf: AS_OF, letters });
      }),
      { seed: 20261123 },
    );
  });
});

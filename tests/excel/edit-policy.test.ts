import type { FaultMoment } from '../../preview/protocol/office-host-contract';
import { dayNumberOf } from '../../src/domain/calendar/civil-date';
import { addPolicyTables } from '../../src/excel/add-policy-tables';
import { checkPolicy } from '../../src/excel/check-policy';
import { editPolicy } from '../../src/excel/edit-policy';
import { fillCalendar } from '../../src/excel/fill-calendar';
import { ensurePolicySheet } from '../../src/excel/policy-sheet';
import type { Result } from '../../src/excel/problem';
import type { Receipt } from '../../src/excel/receipt';
import { readPolicySheet } from '../../src/excel/read-policy-sheet';
import { listReceipts } from '../../src/excel/receipts';
import { undo } from '../../src/excel/undo';
import { calendarBetween, chinaHolidays } from '../../src/policy/china-holidays';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { STARTING_SETS, tablesOfSet } from '../../src/policy/starting-sets';
import {
  everything,
  openWorkbook,
  problemIn,
  putCells,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(60_000);

const AS_OF = dayNumberOf(2026, 6, 30);

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

const make = async (set: 'starter' | 'standard' | 'full') =>
  valueOf(await ensurePolicySheet(testRun(), { set }));
const sheetBefore = () => {
  const { sheets, tables } = everything(workbook.book) as { sheets: { name: string }[]; tables: unknown };
  return { sheet: sheets.find(({ name }) => name === 'AR Policy'), tables };
};

describe('a starting set', () => {
  it.each(STARTING_SETS)('puts its tables on the sheet, and the rest holds the standard: %s', async (set) => {
    await make(set);
    const { tables } = valueOf(await checkPolicy(AS_OF, testRun()));
    expect(tables).toEqual(tablesOfSet(set));
    expect(valueOf(await readPolicySheet(testRun()))).toEqual(STANDARD_POLICY);
  });

  it('grows into a larger one beside what is there, and shrinks back by Undo', async () => {
    await make('starter');
    const before = sheetBefore();
    const { titles, receipt } = valueOf(await addPolicyTables('standard', testRun()));
    expect(titles).toContain('Grades');
    expect(valueOf(await checkPolicy(AS_OF, testRun())).tables).toEqual(tablesOfSet('standard'));
    expect(valueOf(await readPolicySheet(testRun()))).toEqual(STANDARD_POLICY);
    expect(valueOf(await addPolicyTables('standard', testRun()))).toEqual({ titles: [], receipt: null });
    expect(valueOf(await undo(receipt!, testRun()))).toEqual({ undone: true });
    expect(sheetBefore()).toEqual(before);
  });

  it('can be undone like every run, unless it was edited', async () => {
    await make('starter');
    const [receipt] = valueOf(await listReceipts());
    putCells(sheetNamed(workbook.book, 'AR Policy'), [[45]], 4, 4);
    expect(valueOf(await undo(receipt!, testRun()))).toEqual({ undone: false, why: 'editedSince' });
    expect(valueOf(await undo(receipt!, testRun(), { evenIfEdited: true }))).toEqual({ undone: true });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'AR Runs']);
  });
});

describe('the pane’s form', () => {
  it('changes the cells of the sheet, and Undo puts back what they held', async () => {
    await make('starter');
    const before = sheetBefore();
    const receipt = valueOf(
      await editPolicy({ dunningRules: [['minimumAmount', 250]], agingEdges: [[15], [45]] }, testRun()),
    );
    const policy = valueOf(await readPolicySheet(testRun()));
    expect(policy.dunningRules).toEqual({ ...STANDARD_POLICY.dunningRules, minimumAmount: 250 });
    expect(policy.agingEdges.map(({ upToDays }) => upToDays)).toEqual([15, 45]);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(sheetBefore()).toEqual(before);
  });

  it('explains a wrong entry at its cell and writes nothing', async () => {
    await make('starter');
    const before = everything(workbook.book);
    const { problem, sheet, cell, because, found } = problemIn(
      await editPolicy({ agingEdges: [[30], [20]] }, testRun()),
    );
    expect([problem, sheet, found]).toEqual(['policyInvalid', 'AR Policy', '20']);
    expect(cell).toMatch(/^[A-Z]+6$/);
    expect(because).toBe('a value above the one before it');
    expect(everything(workbook.book)).toEqual(before);
  });

  it('names the table that the sheet does not have', async () => {
    await make('starter');
    const { problem, found } = problemIn(await editPolicy({ grades: [] }, testRun()));
    expect([problem, found]).toEqual(['policyTableMissing', 'Grades']);
    expect(problemIn(await editPolicy({ grades: [] }, testRun())).problem).toBe('policyTableMissing');
  });
});

describe('public holidays', () => {
  it('go into the table that the user owns, with the years that they cover', async () => {
    await make('starter');
    valueOf(await editPolicy({ calendarDays: [['2026-10-01', 'workday', 'Our own']] }, testRun()));
    const before = sheetBefore();
    const china = calendarBetween(await chinaHolidays(), 2025, 2026);
    const receipt = valueOf(await fillCalendar(china, testRun({ language: 'zh-CN' })));
    const { calendarDays, calendarRules } = valueOf(await readPolicySheet(testRun()));
    expect(calendarDays).toHaveLength(china.days.length);
    expect(calendarDays.find(({ date }) => date === dayNumberOf(2026, 10, 1))?.dayKind).toBe('workday');
    expect(calendarDays.find(({ date }) => date === dayNumberOf(2026, 10, 2))?.occasion).toBe('国庆节');
    expect([calendarRules.coveredFrom, calendarRules.coveredTo]).toEqual([2025, 2026]);
    const severities = async (asOf: number) =>
      valueOf(await checkPolicy(asOf, testRun())).findings.map(({ severity }) => severity);
    expect(await severities(AS_OF)).toEqual(['note']);
    expect(await severities(dayNumberOf(2027, 1, 5))).toEqual(['warning', 'note']);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(sheetBefore()).toEqual(before);
  });
});

describe('the policy check', () => {
  it('states every finding in words with its cell, wrong entries first', async () => {
    await make('full');
    const edit = (table: string, row: number, column: number, cell: string | number) => {
      const { range } = workbook.book.tables.find(({ name }) => name === table)!;
      putCells(sheetNamed(workbook.book, 'AR Policy'), [[cell]], range.row + 1 + row, range.column + column);
    };
    edit('AR_DunningLadder', 2, 1, 5);
    edit('AR_Grades', 0, 4, 'low');
    const { findings } = valueOf(await checkPolicy(AS_OF, testRun()));
    expect(findings.map(({ severity, table }) => [severity, table])).toEqual([
      ['problem', 'Grades'],
      ['warning', 'Dunning ladder'],
      ['note', 'Calendar'],
    ]);
    expect(findings[1]!.text).toContain('“Legal escalation” follows “Formal notice” after 2 days');
    const { range } = workbook.book.tables.find(({ name }) => name === 'AR_DunningLadder')!;
    expect(findings[1]!.place).toEqual({
      sheet: 'AR Policy',
      cell: expect.stringMatching(new RegExp(`^[A-Z]+${range.row + 4}$`)) as string,
    });
  });
});

const CHANGES: Readonly<Record<string, () => Promise<Result<Receipt | object>>>> = {
  'an edit of the policy': () => editPolicy({ agingEdges: [[10], [20], [30], [40], [50]] }, testRun()),
  'more policy tables': () => addPolicyTables('standard', testRun()),
};

describe.each(Object.entries(CHANGES))('when a request to Excel fails during %s', (_, change) => {
  it.each<FaultMoment>(['before', 'after'])(
    'the sheet is as it was (failing %s Excel acted)',
    async (moment) => {
      await make('starter');
      const before = everything(workbook.book);
      const start = workbook.excel.host.traffic.syncs;
      const done = valueOf(await change());
      const requests = workbook.excel.host.traffic.syncs - start;
      const receipt = 'receipt' in done ? (done.receipt as Receipt) : (done as Receipt);
      valueOf(await undo(receipt, testRun()));
      const undone = everything(workbook.book);
      expect(undone).not.toEqual(before);
      for (let n = 1; n <= requests; n++) {
        workbook.excel.host.faults.failNth(n, moment);
        problemIn(await change());
        expect({ n, book: everything(workbook.book) }).toEqual({ n, book: undone });
        workbook.excel.host.faults.clear();
      }
    },
  );
});

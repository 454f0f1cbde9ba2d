import type { CellInput } from '../../preview/book/cell-value';
import type { Sheet } from '../../preview/book/sheet';
import { isProblem } from '../../src/excel/problem';
import { problemText } from '../../src/excel/problem-text';
import type { SourceChoice } from '../../src/excel/source';
import { AS_OF, day, LEDGER, RECORDS, TITLES } from './small-ledger';
import { examineLedger, inspect } from '../../src/taskpane/wizards/ledger-intake';
import { check, dun, FIRST_SHEET, score } from './wizard-run';
import {
  everything,
  openWorkbook,
  problemIn,
  putCells,
  rectOf,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(60_000);

const SELECTION: SourceChoice = { kind: 'selection' };

let workbook: TestWorkbook;
let sheet: Sheet;

beforeEach(async () => {
  workbook = await openWorkbook();
  sheet = sheetNamed(workbook.book, 'Sheet1');
});
afterEach(() => workbook.close());

/** The sentence with which both wizards end; the workbook must be untouched. */
async function refusal(choice: SourceChoice): Promise<string> {
  const before = everything(workbook.book);
  const scored = problemIn(await score(choice, AS_OF, testRun()));
  expect(problemIn(await dun(choice, AS_OF, testRun()))).toEqual(scored);
  expect(everything(workbook.book)).toEqual(before);
  expect(problemText(scored, 'zh-CN')).toMatch(/请/);
  return problemText(scored, 'en-US');
}

function select(...ranges: ReturnType<typeof rectOf>[]): void {
  workbook.book.selection = { sheetId: sheet.id, ranges };
}

describe('what is no ledger ends in a sentence that names the cell and what to do', () => {
  it('an empty selection', async () => {
    putCells(sheet, LEDGER);
    select(rectOf(20, 10, 3, 2));
    expect(await refusal(SELECTION)).toMatch(
      /^There is no data at cell K21:L23 of sheet “Sheet1”: .*Click any cell/,
    );
  });

  it('a single blank cell', async () => {
    putCells(sheet, LEDGER);
    select(rectOf(30, 12));
    expect(await refusal(SELECTION)).toMatch(/^There is no data at cell M31 of sheet “Sheet1”/);
  });

  it('an empty sheet', async () => {
    expect(await refusal(FIRST_SHEET)).toMatch(/^There is no data on sheet “Sheet1”/);
  });

  it('a sheet that is gone', async () => {
    expect(await refusal({ kind: 'sheet', sheet: 'Ledger' })).toMatch(
      /^There is no sheet named “Ledger” any more/,
    );
  });

  it('a table that is gone', async () => {
    expect(await refusal({ kind: 'table', table: 'Invoices' })).toMatch(
      /^There is no table named “Invoices” any more/,
    );
  });

  it('two areas at once', async () => {
    putCells(sheet, LEDGER);
    select(rectOf(0, 0, 8, 1), rectOf(0, 3, 8, 2));
    expect(await refusal(SELECTION)).toMatch(/has 2 separate areas/);
  });

  it('records without titles', async () => {
    putCells(sheet, RECORDS, 2, 1);
    expect(await refusal(FIRST_SHEET)).toMatch(
      /^No row of titles was found from cell B3 of sheet “Sheet1” on/,
    );
  });

  it('titles without records', async () => {
    putCells(sheet, [TITLES]);
    expect(await refusal(FIRST_SHEET)).toMatch(/no records below cell A1 of sheet “Sheet1”/);
  });

  it('no column for the due date', async () => {
    const without = LEDGER.map((row) => row.filter((_, column) => column !== 3));
    putCells(sheet, without);
    expect(await refusal(FIRST_SHEET)).toMatch(/^No column is chosen for “Due date”/);
  });

  it('merged cells among the records', async () => {
    putCells(sheet, LEDGER);
    sheet.merge(rectOf(3, 0, 3, 1));
    expect(await refusal(FIRST_SHEET)).toMatch(
      /^There are merged cells at cell A4:A6 of sheet “Sheet1”.*Unmerge/,
    );
  });

  it('nothing but records that cannot be read', async () => {
    putCells(sheet, [TITLES, ...RECORDS.map((row) => [null, ...row.slice(1)])]);
    expect(await refusal(FIRST_SHEET)).toMatch(
      /^None of the 7 rows below cell A1 of sheet “Sheet1” could be read/,
    );
  });
});

describe('a ledger of which every record can be read two ways', () => {
  const dates = ['03/04/2026', '05/06/2026', '07/08/2026'];
  beforeEach(() => {
    putCells(sheet, [
      ['Customer', 'Invoice', 'Due Date', 'Amount'],
      ...dates.map((date, at) => ['Acme', `R-${at}`, date, 100]),
    ]);
  });

  it('is asked about, not given up: the answer brings its records in', async () => {
    const inspection = valueOf(await inspect(FIRST_SHEET, testRun()));
    const open = valueOf(await examineLedger(inspection, inspection.mapping, {}, testRun()));
    expect(open.recordCount).toBe(0);
    expect(open.findingCounts.get('ambiguousDate')).toBe(3);
    const answer = { dateOrder: 'DMY' } as const;
    const read = valueOf(await examineLedger(inspection, inspection.mapping, answer, testRun()));
    expect(read.recordCount).toBe(3);
  });

  it('is a problem where nobody can be asked', async () => {
    expect(await refusal(FIRST_SHEET)).toMatch(/^None of the 3 rows/);
  });
});

/** The ledger with one cell replaced; `row` counts from 1 as the sheet does. */
function withCell(row: number, column: number, cell: CellInput): void {
  putCells(sheet, LEDGER);
  putCells(sheet, [[cell]], row - 1, column);
}

describe('a record with a bad cell is named, and left out or kept as it says', () => {
  it.each<[string, number, CellInput, string, RegExp, number]>([
    [
      'a text in the amount column',
      4,
      'see mail',
      'E3',
      /“see mail” is no amount, so the record is left out/,
      6,
    ],
    ['#N/A in the amount column', 4, { error: '#N/A' }, 'E3', /error #N\/A, so the record is left out/, 6],
    ['#N/A in a date', 3, { error: '#N/A' }, 'D3', /error #N\/A/, 6],
    ['a blank customer', 0, null, 'A3', /no customer, so the record is left out/, 6],
    ['a text for a date', 3, 'soon', 'D3', /“soon” is no date/, 6],
    ['a blank due date', 3, null, 'D3', /no due date, so the record is shown apart/, 7],
    ['an invoice number used twice', 1, 'A-1', 'B3', /“A-1” was used before.*[Bb]oth records count/, 7],
    [
      'a due date before the invoice',
      3,
      day(5, 1),
      'D3',
      /due date 2026-05-01 is before the invoice date/,
      7,
    ],
    ['a text amount', 4, '1,500.00', 'E3', /“1,500.00” is a text; it was read as 1,500.00/, 7],
  ])('%s', async (_, column, cell, address, sentence, records) => {
    withCell(3, column, cell);
    const checked = valueOf(await check(FIRST_SHEET, testRun()));
    const found = checked.findings.find((finding) => finding.cell === address);
    expect(found?.text).toMatch(sentence);
    expect(found?.sheet).toBe('Sheet1');
    expect(checked.recordCount).toBe(records);
  });

  it('a date with two readings is left out until the order is chosen', async () => {
    withCell(3, 3, '03/04/2026');
    const checked = valueOf(await check(FIRST_SHEET, testRun()));
    expect(checked.findings.map(({ finding, cell }) => [finding.kind, cell])).toContainEqual([
      'ambiguousDate',
      'D3',
    ]);
    expect(checked.recordsSetAside).toBe(1);
  });

  it('the report says how many rows are not in its figures', async () => {
    withCell(3, 4, 'see mail');
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const written = sheetNamed(workbook.book, receipt.sheet);
    expect(receipt.skippedCount).toBe(1);
    expect(written.readText(rectOf(2, 0))[0]?.[0]).toMatch(/are not in these figures: 1 /);
  });
});

describe('what only looks bad is read', () => {
  it.each(['Hidden', 'VeryHidden'] as const)('a sheet that is %s', async (visibility) => {
    putCells(sheet, LEDGER);
    workbook.book.addSheet('Front');
    sheet.visibility = visibility;
    expect(valueOf(await check(FIRST_SHEET, testRun())).recordCount).toBe(7);
    expect(isProblem(await score(FIRST_SHEET, AS_OF, testRun()))).toBe(false);
  });

  it('a protected sheet, since it is never written to', async () => {
    putCells(sheet, LEDGER);
    sheet.isProtected = true;
    expect(valueOf(await dun(FIRST_SHEET, AS_OF, testRun())).rowCount).toBe(3);
  });

  it('whole columns, a block with titles, and one cell inside the ledger', async () => {
    putCells(sheet, LEDGER, 3, 2);
    for (const range of [rectOf(0, 2, 1_048_576, 7), rectOf(3, 2, 8, 7), rectOf(6, 4)]) {
      select(range);
      expect(valueOf(await check(SELECTION, testRun())).recordCount).toBe(7);
    }
  });

  it('a table, without its neighbours', async () => {
    putCells(sheet, LEDGER, 2, 1);
    putCells(sheet, [['Remark']], 2, 9);
    workbook.book.addTable(sheet.id, rectOf(2, 1, 8, 7), true, 'Invoices');
    const checked = valueOf(await check({ kind: 'table', table: 'Invoices' }, testRun()));
    expect([checked.address, checked.recordCount]).toEqual(['Sheet1!B3:H10', 7]);
  });

  it('a report title above, with merged cells', async () => {
    putCells(sheet, [['Receivables of the group'], []]);
    putCells(sheet, LEDGER, 2, 0);
    sheet.merge(rectOf(0, 0, 1, 7));
    expect(valueOf(await check(FIRST_SHEET, testRun())).recordCount).toBe(7);
  });
});

describe('what would be a danger in a report is plain text there', () => {
  it.each(['=1+1', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '1-2', '00123'])('the customer %j', async (name) => {
    putCells(sheet, [TITLES, [name, ...(RECORDS[1] ?? []).slice(1)]]);
    sheet.applyStyle(rectOf(1, 0), { numberFormat: '@' });
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const cell = sheetNamed(workbook.book, receipt.sheet);
    const at = rectOf(7, 0);
    expect(cell.readFormulas(at)).toEqual(cell.readValues(at));
    expect(cell.readText(at)[0]?.[0]?.trim()).toBe(name.trim());
  });
});

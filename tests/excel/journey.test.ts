import { listReceipts } from '../../src/excel/receipts';
import { undo } from '../../src/excel/undo';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { policyVersion } from '../../src/policy/policy-version';
import { AS_OF, day, LEDGER } from './small-ledger';
import { dun, FIRST_SHEET, score } from './wizard-run';
import {
  everything,
  openWorkbook,
  putCells,
  rectOf,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

/** What a sheet shows, without the blank cells at the end of each row. */
function shown(name: string): string[][] {
  const sheet = sheetNamed(workbook.book, name);
  const used = sheet.usedRect(true);
  const text = used === null ? [] : sheet.readText(used);
  return text.map((row) => {
    const filled = row.flatMap((cell, column) => (cell === '' ? [] : [column]));
    return row.slice(0, (filled.at(-1) ?? -1) + 1);
  });
}

describe('the wizard “Score customers”', () => {
  it('writes a new sheet with the key figures and one row a customer, highest overdue first', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const rows = shown(receipt.sheet);
    expect(receipt.sheet).toBe('Scores 2026-06-30');
    expect(rows[1]).toEqual(['As of 2026-06-30 · source Sheet1!A1:G8 · 7 records']);
    expect(rows[2]).toEqual(['The customers below add up to the ledger’s open total of 3,150.50.']);
    expect(rows[4]?.slice(0, 8)).toEqual([
      'Total',
      '3',
      '3,150.50',
      '1,700.50',
      '53.1%',
      '1,500.00',
      '1,000.50',
      '700.00',
    ]);
    expect(rows.slice(7).map((row) => [row[0], row[2], row[3], row[14]])).toEqual([
      ['Beacon Tools', '1,000.50', '1,000.50', 'E'],
      ['Cedar GmbH', '650.00', '700.00', ''],
      ['Alder Foods', '1,500.00', '0.00', 'B'],
    ]);
    expect(rows[7]?.[18]).toBe('Recent days late 33.3 days: 18 of 100 points');
  });

  it('makes the report easy to work with: filter, frozen titles, colours, numbers as numbers', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    expect(sheet.visibility).toBe('Visible');
    expect(sheet.freeze).toEqual({ rows: 7, columns: 1 });
    expect(sheet.autoFilter?.range).toEqual(rectOf(6, 0, 4, 21));
    expect(sheet.conditionalFormats.length).toBeGreaterThan(5);
    expect(sheet.readValues(rectOf(7, 2))).toEqual([[1000.5]]);
    expect(sheet.styleAt(7, 2).numberFormat).toBe('#,##0.00');
    expect(workbook.book.activeSheetId).toBe(sheet.id);
  });

  it('speaks Chinese from the sheet’s name to the reasons', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun({ language: 'zh-CN' })));
    const rows = shown(receipt.sheet);
    expect(receipt.sheet).toBe('信用评分 2026-06-30');
    expect(rows[6]?.slice(0, 4)).toEqual(['客户', '币种', '风险敞口', '逾期金额']);
    expect(
      rows.flat().filter((cell) => /[A-Za-z]{4,}/.test(cell) && !/Sheet1|Alder|Beacon|Cedar|EMS/.test(cell)),
    ).toEqual([]);
  });
});

describe('the wizard “Dunning schedule”', () => {
  it('writes one row a notice, strongest level first, and counts what was left out', async () => {
    const receipt = valueOf(await dun(FIRST_SHEET, AS_OF, testRun()));
    const rows = shown(receipt.sheet);
    expect(rows.slice(6, 11).map((row) => [row[0], row[2], row[3]])).toEqual([
      ['Level by calendar days, before anything is left out', 'Open items', 'Open amount'],
      ['None yet', '0', '0.00'],
      ['Reminder', '1', '1,500.00'],
      ['Formal notice', '1', '100.00'],
      ['Legal escalation', '2', '1,600.50'],
    ]);
    // Decision, “not before” and note come between the days overdue and the reason.
    const [first, ...others] = rows.slice(13, 16);
    expect(first?.slice(8, 11)).toEqual(['Send', '', '']);
    const proposed = [first, ...others].map((row) => [...(row?.slice(0, 8) ?? []), row?.[11], row?.at(-1)]);
    expect(proposed).toEqual([
      [
        'Beacon Tools',
        'B-2',
        'Legal escalation',
        '2026-06-30',
        '2026-05-31',
        '900.50',
        '',
        '30',
        '30 days overdue: Legal escalation goes out 30 days after the due date',
        'A5',
      ],
      [
        'Beacon Tools',
        'B-3',
        'Formal notice',
        '2026-06-29',
        '2026-06-25',
        '100.00',
        '',
        '5',
        '5 days overdue: Formal notice goes out 3 days after the due date',
        'A6',
      ],
      [
        'Alder Foods',
        'A-2',
        'Reminder',
        '2026-06-24',
        '2026-07-01',
        '1,500.00',
        '',
        '-1',
        'Due in 1 day: Reminder goes out 7 days before the due date',
        'A3',
      ],
    ]);
    expect(rows.slice(17)).toEqual([
      ['Left out, and why'],
      ['Reason', 'Currency', 'Items', 'Amount'],
      ['Credit notes and unapplied cash', '', '1', '-50.00'],
      ['Disputed', '', '1', '700.00'],
    ]);
  });
});

describe('after a run', () => {
  it('the source is as it was, cell by cell', async () => {
    const source = sheetNamed(workbook.book, 'Sheet1');
    const before = source.readFormulas(rectOf(0, 0, 40, 12));
    await score(FIRST_SHEET, AS_OF, testRun());
    await dun(FIRST_SHEET, AS_OF, testRun());
    expect(source.readFormulas(rectOf(0, 0, 40, 12))).toEqual(before);
  });

  it('a line in the run log says what was done with what', async () => {
    const scored = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const dunned = valueOf(await dun(FIRST_SHEET, AS_OF, testRun()));
    const [titles, first, second] = shown('AR Runs');
    expect(titles?.[0]).toBe('AR run');
    expect(first?.filter((_, i) => i !== 1)).toEqual([
      ...[scored.id, 'Customer scores', '2026-06-30', 'Sheet1!A1:G8', policyVersion(STANDARD_POLICY)],
      ...['7', '4,950.50', '0', '', 'Open 3,150.50, Overdue 1,700.50'],
      ...["'Scores 2026-06-30'!A1:U10", '3'],
    ]);
    expect(second?.slice(0, 1)).toEqual([dunned.id]);
  });

  it('the run log says which rows were left out, and why', async () => {
    putCells(
      sheetNamed(workbook.book, 'Sheet1'),
      [
        ['Total', '', '', '', 4950.5],
        ['Dune Ltd', 'D-1', day(6, 1), day(7, 1), 'call them', null, 'No'],
      ],
      8,
    );
    valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const [titles, line] = shown('AR Runs');
    const at = titles?.indexOf('Left out because') ?? -1;
    expect(line?.slice(at - 1, at + 1)).toEqual(['2', 'Total rows: 1; Unreadable amounts: 1']);
  });

  it('a second run of the same day gets a free name and leaves the first alone', async () => {
    const first = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const second = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    expect([first.sheet, second.sheet]).toEqual(['Scores 2026-06-30', 'Scores 2026-06-30 (2)']);
  });

  it('the receipts are still in the workbook when the pane is opened again', async () => {
    const first = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    const second = valueOf(await dun(FIRST_SHEET, AS_OF, testRun()));
    expect(valueOf(await listReceipts())).toEqual([second, first]);
  });
});

describe('Undo', () => {
  it('takes the sheet away and says so in the log', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(workbook.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'AR Runs']);
    expect(shown('AR Runs')[1]?.at(-1)).toBe('Undone');
    expect(valueOf(await listReceipts())).toEqual([]);
  });

  it('does not delete a sheet that somebody has worked on, unless told to', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    putCells(sheetNamed(workbook.book, receipt.sheet), [['call on Monday']], 8, 20);
    const before = everything(workbook.book);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: false, why: 'editedSince' });
    expect(everything(workbook.book)).toEqual(before);
    expect(valueOf(await undo(receipt, testRun(), { evenIfEdited: true }))).toEqual({ undone: true });
  });

  it('notices a note beside the report as well', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    putCells(sheetNamed(workbook.book, receipt.sheet), [['note']], 30, 30);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: false, why: 'editedSince' });
  });

  it('finds its sheet under another name', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    sheetNamed(workbook.book, receipt.sheet).name = 'For the boss';
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(workbook.book.sheetNamed('For the boss')).toBeNull();
  });

  it('says that a sheet is gone already', async () => {
    const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
    workbook.book.deleteSheet(sheetNamed(workbook.book, receipt.sheet).id);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: false, why: 'alreadyGone' });
  });
});

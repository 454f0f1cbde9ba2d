import fc from 'fast-check';
import type { DraftCell } from '../../src/excel/sheet-draft';
import { undo } from '../../src/excel/undo';
import { writeReport } from '../../src/excel/write-report';
import { keptRows, PLAIN_FACTS, plainDraft, writeManyParts } from './many-parts';
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

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

const names = () => workbook.book.sheets.map(({ name }) => name);
const kept = () => sheetNamed(workbook.book, 'Kept').readFormulas(rectOf(0, 0, 6, 3));

describe('a run of several parts', () => {
  it('makes its sheets, shows the report, and adds its rows below a title, its id in front', async () => {
    const receipt = valueOf(await writeManyParts(testRun()));
    expect(names()).toEqual(['Sheet1', 'Main', 'Beside', 'Kept', 'AR Runs']);
    expect(workbook.book.sheets.every(({ visibility }) => visibility === 'Visible')).toBe(true);
    expect(workbook.book.activeSheetId).toBe(sheetNamed(workbook.book, 'Main').id);
    expect(kept().slice(0, 4)).toEqual([
      ['Kept rows', 'Customer', 'Amount'],
      [receipt.id, 'Alder', 10],
      [receipt.id, '=Beacon', 20],
      [null, null, null],
    ]);
  });

  it('adds below what earlier runs left', async () => {
    const first = valueOf(await writeManyParts(testRun()));
    const second = valueOf(await writeManyParts(testRun()));
    expect(kept().map(([id]) => id)).toEqual([
      'Kept rows',
      ...[first.id, first.id, second.id, second.id],
      null,
    ]);
    expect(names()).toContain('Beside (2)');
  });

  it('is undone as one, and leaves the rows of other runs', async () => {
    const first = valueOf(await writeManyParts(testRun()));
    const before = everything(workbook.book);
    const second = valueOf(await writeManyParts(testRun()));
    expect(valueOf(await undo(first, testRun()))).toEqual({ undone: true });
    expect(kept().map(([id]) => id)).toEqual(['Kept rows', second.id, second.id, null, null, null]);
    expect(valueOf(await undo(second, testRun()))).toEqual({ undone: true });
    expect(names()).toEqual(['Sheet1', 'Kept', 'AR Runs']);
    expect(everything(workbook.book)).not.toEqual(before);
  });

  it('asks before it takes back a companion or an added row that somebody edited', async () => {
    const receipt = valueOf(await writeManyParts(testRun()));
    putCells(sheetNamed(workbook.book, 'Kept'), [[11]], 1, 2);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: false, why: 'editedSince' });
    putCells(sheetNamed(workbook.book, 'Kept'), [[10]], 1, 2);
    putCells(sheetNamed(workbook.book, 'Beside'), [['Changed']]);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: false, why: 'editedSince' });
    expect(valueOf(await undo(receipt, testRun(), { evenIfEdited: true }))).toEqual({ undone: true });
    expect(names()).toEqual(['Sheet1', 'Kept', 'AR Runs']);
  });

  it('takes back what is left when its report was deleted by hand', async () => {
    const receipt = valueOf(await writeManyParts(testRun()));
    workbook.book.deleteSheet(sheetNamed(workbook.book, 'Main').id);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(names()).toEqual(['Sheet1', 'Kept', 'AR Runs']);
  });

  it('never writes below the titles of somebody else’s sheet of the same name', async () => {
    workbook.book.addSheet('Kept');
    putCells(sheetNamed(workbook.book, 'Kept'), [['My own list']]);
    const before = everything(workbook.book);
    const { problem, sheet } = problemIn(await writeManyParts(testRun()));
    expect([problem, sheet]).toEqual(['runLogOccupied', 'Kept']);
    expect(everything(workbook.book)).toEqual(before);
  });
});

/** Texts that a spreadsheet likes to take for something else. */
const hostile = fc.oneof(
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '=HYPERLINK("x")&', '＝'), fc.string())
    .map((parts) => parts.join('')),
  fc.constantFrom('1/2', '007', 'TRUE', '#N/A', '1e5', '12%', '$5', '2026-01-02', '(3)', '=1+1', "'=1", '-'),
  fc.string({ unit: 'binary' }),
);

describe('a text from the ledger', () => {
  it('stays that text in a report and in added rows, whatever it begins with and whatever the column shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 12 }), async (texts) => {
        const rows: DraftCell[][] = texts.map((text) => [text, text]);
        const draft = {
          ...plainDraft('Texts', rows),
          styles: [
            { area: { row: 0, column: 0, rowCount: rows.length, columnCount: 1 }, numberFormat: '@' },
            { area: { row: 0, column: 1, rowCount: rows.length, columnCount: 1 }, numberFormat: '#,##0' },
          ],
        };
        const additions = [keptRows(texts.map((text) => [text, text]))];
        const receipt = valueOf(await writeReport(draft, PLAIN_FACTS, testRun(), { additions }));
        const sheet = sheetNamed(workbook.book, receipt.sheet);
        const area = rectOf(0, 0, rows.length, 2);
        const shown = texts.map((text) => (text === '' ? null : text));
        expect(sheet.readValues(area)).toEqual(shown.map((text) => [text, text]));
        const added = sheetNamed(workbook.book, 'Kept').readValues(rectOf(1, 1, rows.length, 2));
        expect(added).toEqual(shown.map((text) => [text, text]));
        expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });
});

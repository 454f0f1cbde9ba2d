import fc from 'fast-check';
import { parseAddress } from '../../src/excel/cell-address';
import { isProblem } from '../../src/excel/problem';
import type { Receipt } from '../../src/excel/receipt';
import { runLogTitles } from '../../src/excel/run-log-titles';
import { undo } from '../../src/excel/undo';
import { AS_OF, LEDGER, RECORDS, TITLES } from './small-ledger';
import { dun, FIRST_SHEET, score } from './wizard-run';
import { WIZARD_RUNS } from './wizard-runs';
import {
  everything,
  openWorkbook,
  putCells,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(120_000);

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

/** The last line of the run log, by title. */
function lastLine(): Record<string, unknown> {
  const log = sheetNamed(workbook.book, 'AR Runs');
  const rows = log.readValues(log.usedRect(true)!);
  const titles = runLogTitles('en-US');
  return Object.fromEntries(titles.map((title, at) => [title, rows.at(-1)?.[at] ?? null]));
}

/** Cells of every sheet that stood before a run. */
function cellsOf(names: readonly string[]): unknown[] {
  const { sheets } = everything(workbook.book) as { sheets: { name: string }[] };
  return sheets.filter(({ name }) => names.includes(name));
}

/** Every new sheet holds nothing outside what its run says that it wrote. */
function expectInside(receipt: Receipt): void {
  for (const { sheet, address } of [receipt, ...(receipt.companions ?? [])]) {
    const used = sheetNamed(workbook.book, sheet).usedRect(true)!;
    const announced = parseAddress(address)!;
    expect(used.row + used.rowCount).toBeLessThanOrEqual(announced.rowCount);
    expect(used.column + used.columnCount).toBeLessThanOrEqual(announced.columnCount);
  }
}

describe.each(Object.entries(WIZARD_RUNS))('%s', (_, run) => {
  it('says in the run log what it read, by which policy, and where it wrote, and is undone whole', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
    const before = cellsOf(['Sheet1']);
    const receipt = valueOf(await run(testRun()));
    const line = lastLine();
    expect(line['AR run']).toBe(receipt.id);
    expect(line['Policy']).toMatch(/^[0-9a-f]{8}$/);
    expect(line['Source']).toBe('Sheet1!A1:G8');
    expect(line['Read in total']).toBe('4,950.50');
    expect([line['Records'], line['Rows left out']]).toEqual([7, 0]);
    expect(line['Written to']).toContain(receipt.address);
    expect(cellsOf(['Sheet1'])).toEqual(before);
    expectInside(receipt);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(lastLine()['State']).toBe('Undone');
    expect(cellsOf(['Sheet1'])).toEqual(before);
  });
});

const anyCell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Alder',
      '甲公司',
      'A-1',
      46_000,
      46_100,
      '2026-05-01',
      '03/04/2026',
      1200.5,
      '(30)',
      '1.2万',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      true,
      '=1+1',
      '+x',
      '-5 EUR',
      '@y',
      '\u202eevil',
      '😀',
      'NaN',
      '1e999',
      1e300,
      -1e-300,
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
/** Records as they should be, some of whose cells are anything. */
const anyGrid = fc.array(
  fc
    .tuple(
      fc.constantFrom(...RECORDS),
      fc.array(fc.tuple(fc.nat(TITLES.length - 1), anyCell), { maxLength: 2 }),
    )
    .map(([record, changes]) => {
      const row = [...record];
      for (const [column, cell] of changes) row[column] = cell;
      return row;
    }),
  { minLength: 1, maxLength: 25 },
);

describe('whatever stands in the cells', () => {
  it('a run writes inside what it announces, leaves every other cell alone, and can be undone', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(anyGrid, fc.boolean(), async (grid, isScore) => {
        workbook.close();
        workbook = await openWorkbook();
        putCells(sheetNamed(workbook.book, 'Sheet1'), [TITLES, ...grid]);
        workbook.book.addSheet('Mine');
        putCells(sheetNamed(workbook.book, 'Mine'), [['keep', 1]]);
        const before = cellsOf(['Sheet1', 'Mine']);
        const receipt = await (isScore ? score : dun)(FIRST_SHEET, AS_OF, testRun());
        expect(cellsOf(['Sheet1', 'Mine'])).toEqual(before);
        if (isProblem(receipt)) return;
        written++;
        expectInside(receipt);
        expect(formulasOn(receipt.sheet)).toEqual([]);
        expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
        expect(cellsOf(['Sheet1', 'Mine'])).toEqual(before);
      }),
      { seed: 20261124, numRuns: 60 },
    );
    expect(written).toBeGreaterThan(20);
  });
});

/** Cells that hold a formula: of a text, value and formula are the same. */
function formulasOn(name: string): unknown[] {
  const sheet = sheetNamed(workbook.book, name);
  const area = sheet.usedRect(true)!;
  const values = sheet.readValues(area).flat();
  return sheet
    .readFormulas(area)
    .flat()
    .filter((cell, at) => typeof cell === 'string' && cell.startsWith('=') && values[at] !== cell);
}

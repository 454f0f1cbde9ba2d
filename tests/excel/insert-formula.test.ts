import type { CellInput, Rect } from '../../preview/book/cell-value';
import type { Sheet } from '../../preview/book/sheet';
import { findFormulaPlace } from '../../src/excel/formula-place';
import { insertFormula, takeFormulaBack } from '../../src/excel/insert-formula';
import type { FormulaDraft, InsertedFormula } from '../../src/excel/insert-formula';
import { problemText } from '../../src/excel/problem-text';
import {
  everything,
  openWorkbook,
  problemIn,
  putCells,
  rectOf,
  sheetNamed,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(60_000);

let workbook: TestWorkbook;
let sheet: Sheet;

beforeEach(async () => {
  workbook = await openWorkbook();
  sheet = sheetNamed(workbook.book, 'Sheet1');
});
afterEach(() => workbook.close());

const FIGURES = [
  ['Receivables', 'Sales'],
  [300_000, 900_000],
  [450_000, 900_000],
  [600_000, 900_000],
];

function select(...ranges: Rect[]): void {
  workbook.book.selection = { sheetId: sheet.id, ranges };
}

function draft(part: Partial<FormulaDraft> = {}): FormulaDraft {
  return { sheet: 'Sheet1', cell: 'C2', formula: '=A2/B2*90', rowCount: 1, ...part };
}

function cell(row: number, column: number): unknown {
  return sheet.readFormulas(rectOf(row, column))[0]?.[0];
}

async function insertedAt(part: Partial<FormulaDraft> = {}): Promise<InsertedFormula> {
  const outcome = valueOf(await insertFormula(draft(part)));
  if (!outcome.inserted) throw new Error(`The cell holds ${outcome.found}`);
  return outcome.receipt;
}

describe('what the selection gives to a formula', () => {
  beforeEach(() => putCells(sheet, FIGURES));

  it('the columns of a block, whole and in order, and the free cell at its right', async () => {
    select(rectOf(1, 0, 3, 2));
    expect(valueOf(await findFormulaPlace())).toEqual({
      sheet: 'Sheet1',
      cell: 'C2',
      columns: ['A2:A4', 'B2:B4'],
    });
  });

  it('the cells of one row', async () => {
    select(rectOf(1, 0, 1, 2));
    expect(valueOf(await findFormulaPlace())).toMatchObject({ cell: 'C2', columns: ['A2', 'B2'] });
  });

  it('occupied cells at the right are passed over', async () => {
    putCells(sheet, [['note', { formula: '=""' }, null, 'far']], 1, 2);
    select(rectOf(1, 0, 3, 1));
    expect(valueOf(await findFormulaPlace())).toMatchObject({ cell: 'E2', columns: ['A2:A4'] });
  });

  it('blank cells in a selected block keep their column and their rows', async () => {
    select(rectOf(1, 1, 5, 2));
    expect(valueOf(await findFormulaPlace())).toMatchObject({ cell: 'D2', columns: ['B2:B6', 'C2:C6'] });
  });

  it('a blank cell takes the formula itself', async () => {
    select(rectOf(7, 4));
    expect(valueOf(await findFormulaPlace())).toEqual({ sheet: 'Sheet1', cell: 'E8', columns: [] });
  });

  it('separate areas are refused with a sentence that names them', async () => {
    select(rectOf(1, 0, 3, 1), rectOf(1, 3, 3, 1));
    const text = problemText(problemIn(await findFormulaPlace()), 'en-US');
    expect(text).toMatch(/sheet “Sheet1” has 2 separate areas.*Select one block/);
  });
});

describe('inserting a formula', () => {
  beforeEach(() => putCells(sheet, FIGURES));

  it('writes it into the blank cell and nowhere else', async () => {
    const receipt = await insertedAt();
    expect(receipt).toEqual({ sheet: 'Sheet1', cell: 'C2', formula: '=A2/B2*90', before: '' });
    expect(cell(1, 2)).toBe('=A2/B2*90');
    expect(sheet.readValues(rectOf(1, 2))).toEqual([[30]]);
    expect(sheet.usedRect(true)).toEqual(rectOf(0, 0, 4, 3));
  });

  it('leaves an occupied cell alone until it is told to replace it', async () => {
    putCells(sheet, [['mine']], 1, 2);
    const before = everything(workbook.book);
    expect(await insertFormula(draft())).toEqual({ inserted: false, found: 'mine' });
    expect(everything(workbook.book)).toEqual(before);
    expect(await insertFormula(draft(), { evenIfOccupied: true })).toMatchObject({ inserted: true });
    expect(cell(1, 2)).toBe('=A2/B2*90');
  });

  it('names the cell that is in the way of the answer, and writes nothing', async () => {
    putCells(sheet, [['total']], 3, 2);
    const before = everything(workbook.book);
    const refused = problemIn(await insertFormula(draft({ rowCount: 3 }), { evenIfOccupied: true }));
    expect(problemText(refused, 'en-US')).toMatch(/needs 3 rows.*cell C4 of sheet “Sheet1”.*“total”/);
    expect(problemText(refused, 'zh-CN')).toMatch(/C4.*请/);
    expect(everything(workbook.book)).toEqual(before);
  });

  it('a cell below the answer is not in its way', async () => {
    putCells(sheet, [['total']], 4, 2);
    expect(await insertFormula(draft({ rowCount: 3 }))).toMatchObject({ inserted: true });
  });

  it('does not count the rows that the cell itself spills as occupied', async () => {
    await insertedAt({ formula: '=A2:A4/B2:B4*90', rowCount: 3 });
    expect(sheet.readValues(rectOf(1, 2, 3)).flat()).toEqual([30, 45, 60]);
    const again = draft({ formula: '=A2:A4/B2:B4*360', rowCount: 3 });
    expect(await insertFormula(again)).toEqual({ inserted: false, found: '=A2:A4/B2:B4*90' });
    expect(await insertFormula(again, { evenIfOccupied: true })).toMatchObject({ inserted: true });
    expect(sheet.readValues(rectOf(1, 2, 3)).flat()).toEqual([120, 180, 240]);
  });

  it('refuses an answer longer than the sheet', async () => {
    const refused = problemIn(await insertFormula(draft({ rowCount: 1_048_576 })));
    expect(refused).toMatchObject({ problem: 'spillPastEnd', cell: 'C2' });
  });

  it('says that the sheet is gone or protected', async () => {
    expect(await insertFormula(draft({ sheet: 'Gone' }))).toEqual({ problem: 'sheetMissing', found: 'Gone' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').protection.protect();
      await context.sync();
    });
    expect(await insertFormula(draft())).toEqual({ problem: 'protectedSheet', sheet: 'Sheet1' });
    expect(cell(1, 2)).toBeNull();
  });

  it('names cell and formula when Excel does not take it', async () => {
    workbook.excel.host.faults.failNth(3, 'before');
    const refused = problemIn(await insertFormula(draft()));
    workbook.excel.host.faults.clear();
    expect(problemText(refused, 'en-US')).toMatch(
      /did not take the formula “=A2\/B2\*90” for the cell C2 of sheet/,
    );
    expect(cell(1, 2)).toBeNull();
  });
});

describe('taking a formula back', () => {
  beforeEach(() => putCells(sheet, FIGURES));

  it('leaves the workbook as it was', async () => {
    const before = everything(workbook.book);
    const receipt = await insertedAt();
    expect(await takeFormulaBack(receipt)).toBe(true);
    expect(everything(workbook.book)).toEqual(before);
  });

  it.each<[string, CellInput]>([
    ['a formula', { formula: '=1+1' }],
    ['a number kept as text', '007'],
    ['a number', 7],
  ])('puts back %s that was replaced', async (_, held) => {
    putCells(sheet, [[held]], 1, 2);
    const before = everything(workbook.book);
    const outcome = valueOf(await insertFormula(draft(), { evenIfOccupied: true }));
    if (outcome.inserted) expect(await takeFormulaBack(outcome.receipt)).toBe(true);
    expect(everything(workbook.book)).toEqual(before);
  });

  it('leaves a cell alone that was changed since', async () => {
    const receipt = await insertedAt();
    putCells(sheet, [['edited']], 1, 2);
    const refused = problemIn(await takeFormulaBack(receipt));
    expect(problemText(refused, 'en-US')).toMatch(/^The cell C2 of sheet “Sheet1” was changed after/);
    expect(cell(1, 2)).toBe('edited');
  });
});

import { createHeadlessBook } from '../../../preview/book/headless-book';
import type { Book } from '../../../preview/book/book';
import type { CellInput, Rect } from '../../../preview/book/cell-value';
import type { Sheet } from '../../../preview/book/sheet';

const rect = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('cells of a headless book', () => {
  let book: Book;
  let sheet: Sheet;

  beforeEach(() => {
    book = createHeadlessBook();
    const [first] = book.sheets;
    if (!first) throw new Error('A new book has a sheet.');
    sheet = first;
  });
  afterEach(() => book.dispose());

  const put = (row: number, column: number, cells: CellInput[][]): void =>
    sheet.write(rect(row, column, cells.length, cells[0]?.length ?? 0), cells);
  const at = (row: number, column: number) => sheet.readValues(rect(row, column))[0]?.[0];

  it('keeps numbers, booleans, errors and blanks as what they are', () => {
    put(0, 0, [[12.5, true, false, { error: '#N/A' }, null, 'text']]);
    expect(sheet.readValues(rect(0, 0, 1, 7))).toEqual([
      [12.5, true, false, { error: '#N/A' }, null, 'text', null],
    ]);
  });

  it('never reads a text as a date, a number, a truth or an error', () => {
    const texts = [
      '1-30',
      '12%',
      '1e3',
      '00042',
      'TRUE',
      '2026-01-31',
      '#N/A',
      '=1+1',
      ' 7 ',
      '',
      '1/2',
      '９',
    ];
    put(0, 0, [texts]);
    expect(sheet.readValues(rect(0, 0, 1, texts.length))).toEqual([texts]);
    put(0, 0, [texts]);
    expect(sheet.readValues(rect(0, 0, 1, texts.length))).toEqual([texts]);
  });

  it('keeps a text a text where a number or a forced text stood before', () => {
    put(0, 0, [[5, '#N/A', true]]);
    put(0, 0, [['00042', '007', '1']]);
    expect(sheet.readValues(rect(0, 0, 1, 3))).toEqual([['00042', '007', '1']]);
  });

  it('leaves a cell as it is for undefined and clears it for null', () => {
    put(0, 0, [[1, 2, 3]]);
    put(0, 0, [[undefined, null, 4]]);
    expect(sheet.readValues(rect(0, 0, 1, 3))).toEqual([[1, null, 4]]);
  });

  it('calculates a formula and again after an edit', async () => {
    put(0, 0, [[2, 3, { formula: '=A1*B1' }]]);
    await book.settled();
    expect(at(0, 2)).toBe(6);
    expect(sheet.readFormulas(rect(0, 0, 1, 3))).toEqual([[2, 3, '=A1*B1']]);
    put(0, 0, [[7]]);
    await book.settled();
    expect(at(0, 2)).toBe(21);
  });

  it('replaces a formula by a value and a value by a formula', async () => {
    put(0, 0, [[1, { formula: '=A1+1' }, { formula: '=B1+1' }]]);
    await book.settled();
    put(0, 1, [[10]]);
    await book.settled();
    expect(sheet.readFormulas(rect(0, 0, 1, 3))).toEqual([[1, 10, '=B1+1']]);
    expect(at(0, 2)).toBe(11);
  });

  it('gives results their type: truth, error and text', async () => {
    put(0, 0, [
      [{ formula: '=1=1' }, { formula: '=1/0' }, { formula: '="1-"&30' }, { formula: '=NOSUCH(1)' }],
    ]);
    await book.settled();
    expect(sheet.readValues(rect(0, 0, 1, 4))).toEqual([
      [true, { error: '#DIV/0!' }, '1-30', { error: '#NAME?' }],
    ]);
  });

  it('calculates across sheets', async () => {
    const other = book.addSheet('Other');
    other.write(rect(0, 0, 2, 1), [[4], [5]]);
    put(0, 0, [[{ formula: '=SUM(Other!A1:A2)' }]]);
    await book.settled();
    expect(at(0, 0)).toBe(9);
    other.write(rect(1, 0), [[50]]);
    await book.settled();
    expect(at(0, 0)).toBe(54);
    other.name = 'New name';
    await book.settled();
    expect(sheet.readFormulas(rect(0, 0))).toEqual([["=SUM('New name'!A1:A2)"]]);
  });

  it('reads spilled cells, is blocked by a value in the way, and spills again when it is gone', async () => {
    put(0, 0, [[{ formula: '=SEQUENCE(3)' }]]);
    await book.settled();
    expect(sheet.readValues(rect(0, 0, 4, 1))).toEqual([[1], [2], [3], [null]]);
    expect(sheet.spillRect(0, 0)).toEqual(rect(0, 0, 3, 1));
    expect(sheet.spillRect(1, 0)).toBeNull();
    expect(sheet.usedRect(true)).toEqual(rect(0, 0, 3, 1));
    put(1, 0, [['in the way']]);
    await book.settled();
    expect(sheet.readValues(rect(0, 0, 3, 1))).toEqual([[{ error: '#SPILL!' }], ['in the way'], [null]]);
    sheet.clear(rect(1, 0), 'Contents');
    await book.settled();
    expect(sheet.readValues(rect(0, 0, 3, 1))).toEqual([[1], [2], [3]]);
  });

  it('reads in a batch what the batch has written', () => {
    book.batch(() => {
      put(0, 0, [[1]]);
      expect(at(0, 0)).toBe(1);
      put(0, 0, [[2]]);
      put(3, 4, [['x']]);
      expect(sheet.usedRect(true)).toEqual(rect(0, 0, 4, 5));
    });
    expect(at(0, 0)).toBe(2);
  });

  it('knows the used rectangle with and without cells that only carry a format', () => {
    expect(sheet.usedRect(true)).toBeNull();
    put(1, 1, [[1]]);
    sheet.applyStyle(rect(5, 5), { bold: true });
    expect(sheet.usedRect(true)).toEqual(rect(1, 1));
    expect(sheet.usedRect(false)).toEqual(rect(1, 1, 5, 5));
    sheet.clear(rect(0, 0, 1_048_576, 16_384), 'All');
    expect(sheet.usedRect(false)).toBeNull();
  });

  it('shows values in their number format', () => {
    put(0, 0, [[1234.5, 45931, 0.125, 'text', true, { error: '#N/A' }, null]]);
    sheet.writeNumberFormats(rect(0, 0, 1, 7), [
      ['#,##0.00', 'yyyy-mm-dd', '0.0%', null, null, null, '0.00'],
    ]);
    expect(sheet.readText(rect(0, 0, 1, 7))).toEqual([
      ['1,234.50', '2025-10-01', '12.5%', 'text', 'TRUE', '#N/A', ''],
    ]);
    expect(sheet.readValues(rect(0, 0, 1, 3))).toEqual([[1234.5, 45931, 0.125]]);
  });

  it('writes far below and to the right of the first grid', () => {
    put(1_048_575, 16_383, [['corner']]);
    expect(at(1_048_575, 16_383)).toBe('corner');
  });

  it('writes and reads 100,000 rows of 10 columns in one step', async () => {
    const rows = Array.from({ length: 100_000 }, (_, r) =>
      Array.from({ length: 10 }, (__, c) => (c % 2 ? `t${r}` : r + c)),
    );
    const events: Rect[] = [];
    book.on('changed', ({ range }) => events.push(range));
    put(0, 0, rows);
    put(0, 11, [[{ formula: '=SUM(A:A)' }]]);
    await book.settled();
    const read = sheet.readValues(rect(0, 0, 100_000, 10));
    expect(read.filter((row, r) => row.some((value, c) => value !== rows[r]?.[c]))).toHaveLength(0);
    expect(read).toHaveLength(100_000);
    expect(at(0, 11)).toBe((99_999 * 100_000) / 2);
    expect(events).toEqual([rect(0, 0, 100_000, 10), rect(0, 11)]);
  }, 60_000);
});

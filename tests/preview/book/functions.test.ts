import type { Book, FunctionCall, FunctionDescription } from '../../../preview/book/book';
import type { CellInput, CellValue, Rect } from '../../../preview/book/cell-value';
import type { Sheet } from '../../../preview/book/sheet';
import { createHeadlessBook } from '../../../preview/book/headless-book';

const rect = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

const described = (name: string, required: number, optional = 0): FunctionDescription => ({
  name,
  description: name,
  parameters: Array.from({ length: required + optional }, (_, k) => ({
    name: `p${k}`,
    description: '',
    isOptional: k >= required,
    isRepeating: false,
  })),
});

const numbers = (call: FunctionCall, k: number): number[] =>
  (call.args[k] ?? []).flat().filter((value): value is number => typeof value === 'number');

/** What the outside party would answer: a doubling, a sum, bucket labels, an array with an error, a description. */
const answers: Record<string, (call: FunctionCall) => CellValue[][]> = {
  'AR.DOUBLE': (call) =>
    (call.args[0] ?? []).map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value))),
  'AR.TOTAL': (call) => [[numbers(call, 0).reduce((sum, value) => sum + value, 0)]],
  'AR.LABELS': () => [['1-30'], ['12%'], ['1e3'], ['TRUE'], ['007']],
  'AR.MIXED': () => [
    [1, { error: '#N/A' }],
    [true, 'x'],
  ],
  'AR.SHAPE': (call) => [[call.args.map((arg) => (arg === null ? 'none' : JSON.stringify(arg))).join(' | ')]],
};

const functions = [
  described('AR.DOUBLE', 1),
  described('AR.TOTAL', 1),
  described('AR.LABELS', 0),
  described('AR.MIXED', 0),
  described('AR.SHAPE', 1, 2),
];

describe('functions that are calculated outside of the engine', () => {
  let book: Book;
  let sheet: Sheet;
  let batches: FunctionCall[][];

  const answerAll = async (calls: readonly FunctionCall[]): Promise<CellValue[][][]> => {
    batches.push([...calls]);
    await Promise.resolve();
    return calls.map((call) => answers[call.name]?.(call) ?? [[{ error: '#NAME?' }]]);
  };

  beforeEach(() => {
    batches = [];
    book = createHeadlessBook();
    [sheet] = book.sheets as [Sheet];
    book.registerFunctions(functions, answerAll);
  });
  afterEach(() => book.dispose());

  const put = (row: number, column: number, cells: CellInput[][]): void =>
    sheet.write(rect(row, column, cells.length, cells[0]?.length ?? 0), cells);
  const read = (row: number, column: number, rowCount = 1, columnCount = 1) =>
    sheet.readValues(rect(row, column, rowCount, columnCount));

  it('asks for all calls of a recalculation in one batch, each with its cell', async () => {
    put(0, 0, [
      [1, { formula: '=AR.DOUBLE(A1)' }],
      [2, { formula: '=AR.DOUBLE(A2)' }],
      [3, { formula: '=ar.double(A3)' }],
    ]);
    await book.settled();
    expect(read(0, 1, 3)).toEqual([[2], [4], [6]]);
    expect(batches).toHaveLength(1);
    expect(batches[0]?.map(({ address }) => address).sort()).toEqual(['Sheet1!B1', 'Sheet1!B2', 'Sheet1!B3']);
  });

  it('shows #BUSY! while the answer is outstanding', async () => {
    let release: (results: CellValue[][][]) => void = () => undefined;
    book.registerFunctions(
      functions,
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    put(0, 0, [[{ formula: '=AR.TOTAL(5)' }]]);
    const settled = book.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(read(0, 0)).toEqual([[{ error: '#BUSY!' }]]);
    release([[[5]]]);
    await settled;
    expect(read(0, 0)).toEqual([[5]]);
  });

  it('asks again only for what has changed', async () => {
    put(0, 0, [
      [1, { formula: '=AR.DOUBLE(A1)' }],
      [2, { formula: '=AR.DOUBLE(A2)' }],
    ]);
    await book.settled();
    put(1, 0, [[20]]);
    await book.settled();
    expect(read(0, 1, 2)).toEqual([[2], [40]]);
    expect(batches[1]?.map(({ address }) => address)).toEqual(['Sheet1!B2']);
    put(1, 0, [[2]]);
    await book.settled();
    expect(read(1, 1)).toEqual([[4]]);
    expect(batches).toHaveLength(2);
  });

  it('asks once for two cells that call the same with the same values', async () => {
    put(0, 0, [[{ formula: '=AR.TOTAL(5)' }, { formula: '=AR.TOTAL(2+3)+1' }]]);
    await book.settled();
    expect(read(0, 0, 1, 2)).toEqual([[5, 6]]);
    expect(batches.flat()).toHaveLength(1);
  });

  it('goes through a chain level by level and never sends an argument that is still busy', async () => {
    put(0, 0, [
      [
        4,
        { formula: '=AR.DOUBLE(A1)' },
        { formula: '=AR.DOUBLE(B1)' },
        { formula: '=SUM(C1,AR.DOUBLE(C1))' },
      ],
    ]);
    await book.settled();
    expect(read(0, 1, 1, 3)).toEqual([[8, 16, 48]]);
    expect(batches.map((batch) => batch.map(({ args }) => args[0]))).toEqual([[[[4]]], [[[8]]], [[[16]]]]);
  });

  it('spills arrays with text that stays text and errors inside', async () => {
    put(0, 0, [[{ formula: '=AR.LABELS()' }, { formula: '=AR.MIXED()' }]]);
    await book.settled();
    expect(read(0, 0, 5)).toEqual([['1-30'], ['12%'], ['1e3'], ['TRUE'], ['007']]);
    expect(read(0, 1, 2, 2)).toEqual([
      [1, { error: '#N/A' }],
      [true, 'x'],
    ]);
    expect(sheet.spillRect(0, 1)).toEqual(rect(0, 1, 2, 2));
  });

  it('lets other formulas read what it spills', async () => {
    put(0, 0, [[1], [2], [3]]);
    put(0, 1, [
      [{ formula: '=AR.DOUBLE(A1:A3)' }, { formula: '=SUM(B1:B3)' }, { formula: '=COUNTIF(B1:B3,">3")' }],
    ]);
    await book.settled();
    expect(read(0, 2, 1, 2)).toEqual([[12, 2]]);
    put(2, 0, [[30]]);
    await book.settled();
    expect(read(0, 2, 1, 2)).toEqual([[66, 2]]);
  });

  it('shows #SPILL! when a value is in the way, and spills when it goes', async () => {
    put(2, 0, [['in the way']]);
    put(0, 0, [[{ formula: '=AR.LABELS()' }]]);
    await book.settled();
    expect(read(0, 0, 3)).toEqual([[{ error: '#SPILL!' }], [null], ['in the way']]);
    sheet.clear(rect(2, 0), 'Contents');
    await book.settled();
    expect(read(0, 0, 3)).toEqual([['1-30'], ['12%'], ['1e3']]);
  });

  it('tells a left-out argument from a blank cell, and hands over typed values', async () => {
    put(0, 0, [[null, true, '007', { error: '#N/A' }]]);
    put(1, 0, [[{ formula: '=AR.SHAPE(A1:D1,,2)' }], [{ formula: '=AR.SHAPE("1-30")' }]]);
    await book.settled();
    expect(read(1, 0, 2)).toEqual([['[[null,true,"007",{"error":"#N/A"}]] | none | [[2]]'], ['[["1-30"]]']]);
  });

  it('drops the answer for a formula that was removed meanwhile', async () => {
    let release: (results: CellValue[][][]) => void = () => undefined;
    book.registerFunctions(
      functions,
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
    );
    put(0, 0, [[{ formula: '=AR.LABELS()' }]]);
    const settled = book.settled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    put(0, 0, [['gone']]);
    release([[['a'], ['b']]]);
    await settled;
    await book.settled();
    expect(read(0, 0, 2)).toEqual([['gone'], [null]]);
  });

  it('leaves an error in the cells and says so when the executor fails', async () => {
    const failures: string[] = [];
    book.on('functionsFailed', ({ message }) => failures.push(message));
    book.registerFunctions(functions, () => Promise.reject(new Error('The pane was closed.')));
    put(0, 0, [[{ formula: '=AR.TOTAL(1)' }]]);
    await book.settled();
    expect(read(0, 0)).toEqual([[{ error: '#VALUE!' }]]);
    expect(failures).toEqual(['The pane was closed.']);
  });

  it('knows no function before it is registered, and calculates waiting formulas afterwards', async () => {
    put(0, 0, [[2, { formula: '=AR.LATE(A1)' }]]);
    await book.settled();
    expect(read(0, 1)).toEqual([[{ error: '#NAME?' }]]);
    book.registerFunctions([described('AR.LATE', 1)], (calls) =>
      Promise.resolve(calls.map((call) => [[numbers(call, 0)[0] ?? null]])),
    );
    await book.settled();
    expect(read(0, 1)).toEqual([[2]]);
    put(0, 0, [[3]]);
    await book.settled();
    expect(read(0, 1)).toEqual([[3]]);
  });

  it('takes and gives 100,000 rows at a time', async () => {
    const rows = Array.from({ length: 100_000 }, (_, k) => [k]);
    sheet.write(rect(0, 0, rows.length, 1), rows);
    put(0, 1, [[{ formula: '=AR.DOUBLE(A1:A100000)' }, { formula: '=AR.TOTAL(A1:A100000)' }]]);
    await book.settled();
    expect(read(0, 2)).toEqual([[(99_999 * 100_000) / 2]]);
    expect(read(99_999, 1)).toEqual([[199_998]]);
    expect(batches).toHaveLength(1);
    put(50_000, 0, [[0]]);
    await book.settled();
    expect(read(50_000, 1)).toEqual([[0]]);
    expect(batches).toHaveLength(2);
  }, 60_000);
});

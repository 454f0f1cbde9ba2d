import type { BookContent, SheetContent } from '../../../preview/book/content';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import { createHeadlessBook } from '../../../preview/book/headless-book';
import type { Book } from '../../../preview/book/book';

const rect = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

const first: SheetContent = {
  ...emptySheet('Ledger'),
  tabColor: '#00FF00',
  showGridlines: false,
  isProtected: true,
  rows: [
    ['Customer', 'Amount', 'Paid'],
    ['Acme', 10, true],
    ['1-30', { formula: '=SUM(B2,5)' }, { error: '#N/A' }],
    undefined,
    [undefined, undefined, undefined, undefined, { formula: '=SEQUENCE(2)' }],
  ],
  cellStyles: [[0, 0, 0], undefined, [undefined, 1]],
  styleAreas: [{ rect: rect(0, 6, 1_048_576, 1), style: 1 }],
  columns: [
    { start: 0, count: 2, pixels: 140 },
    { start: 5, count: 1, hidden: true },
  ],
  rowSizes: [{ start: 1, count: 2, pixels: 33 }],
  freeze: { rows: 1, columns: 0 },
  merges: [rect(10, 0, 1, 3)],
  tables: [
    {
      name: 'Invoices',
      range: rect(0, 0, 3, 3),
      showHeaders: true,
      style: 'TableStyleLight9',
      columns: ['Customer', 'Amount', 'Paid'],
    },
  ],
  conditionalFormats: [
    {
      ranges: [rect(1, 1, 2, 1)],
      rule: { kind: 'custom', formula: '=B2>5', style: { fill: '#FFC7CE' } },
      stopIfTrue: true,
    },
  ],
  charts: [
    {
      name: 'C',
      type: 'Pie',
      title: null,
      left: 1,
      top: 2,
      width: 3,
      height: 4,
      series: [{ values: 'Ledger!$B$2:$B$3' }],
      legend: null,
    },
  ],
  filter: null,
};

const second: SheetContent = {
  ...emptySheet('总结'),
  visibility: 'VeryHidden',
  rows: [[{ formula: '=SUM(Invoices[Amount])' }], [{ formula: '=Total' }], ['x'], ['y']],
  filter: { range: rect(1, 0, 3, 1), criteria: new Map([[0, ['x']]]) },
};

const content: BookContent = {
  sheets: [first, second],
  activeSheet: 0,
  styles: [{ bold: true, fill: '#DDDDDD' }, { numberFormat: '0.00' }],
  names: [{ name: 'Total', refersTo: 'Ledger!$B$2', visible: true, comment: 'n' }],
  settings: new Map([['policy', '{"a":1}']]),
  customXml: ['<a xmlns="urn:x"/>'],
};

describe('a whole workbook as plain data', () => {
  let book: Book;
  beforeAll(async () => {
    book = createHeadlessBook();
    book.load(content);
    await book.settled();
  });
  afterAll(() => book.dispose());

  it('is in the grid after it was loaded, calculated', () => {
    const [ledger, summary] = book.sheets;
    expect(ledger?.readValues(rect(1, 0, 2, 3))).toEqual([
      ['Acme', 10, true],
      ['1-30', 15, { error: '#N/A' }],
    ]);
    expect(summary?.readValues(rect(0, 0, 2, 1))).toEqual([[25], [10]]);
    expect(summary?.isRowHidden(3)).toBe(true);
    expect(ledger?.styleAt(0, 0)).toEqual({ bold: true, fill: '#DDDDDD' });
    expect(ledger?.styleAt(7, 6)).toEqual({ numberFormat: '0.00' });
    expect(ledger?.columnWidth(1)).toBe(140);
    expect(ledger?.isColumnHidden(5)).toBe(true);
    expect(ledger?.rowHeight(2)).toBe(33);
  });

  it('comes out as it went in, with the results of its formulas', () => {
    const saved = book.save();
    const rows = [...first.rows];
    rows[2] = ['1-30', { formula: '=SUM(B2,5)', result: 15 }, { error: '#N/A' }];
    rows[4] = [
      undefined,
      undefined,
      undefined,
      undefined,
      { formula: '=SEQUENCE(2)', result: 1, spill: [[1], [2]] },
    ];
    const summary = [
      [{ formula: '=SUM(Invoices[Amount])', result: 25 }],
      [{ formula: '=Total', result: 10 }],
      ['x'],
      ['y'],
    ];
    expect(JSON.parse(JSON.stringify(saved))).toEqual(
      JSON.parse(
        JSON.stringify({
          ...content,
          sheets: [
            { ...first, rows },
            { ...second, rows: summary },
          ],
        }),
      ),
    );
    expect(saved.settings).toEqual(content.settings);
    expect(saved.sheets[1]?.filter).toEqual(second.filter);
  });

  it('can be loaded again from what was saved, and replaced by another workbook', async () => {
    const other = createHeadlessBook();
    other.load(book.save());
    await other.settled();
    expect(JSON.stringify(other.save())).toBe(JSON.stringify(book.save()));
    other.load(emptyBook('New'));
    await other.settled();
    expect(other.sheets.map(({ name }) => name)).toEqual(['New']);
    expect([other.tables, other.names, [...other.settings]]).toEqual([[], [], []]);
    other.undo();
    expect(other.sheets.map(({ name }) => name)).toEqual(['New']);
    other.dispose();
  });

  it('holds 100,000 rows of 12 columns', () => {
    const other = createHeadlessBook();
    const rows = Array.from({ length: 100_000 }, (_, r) =>
      Array.from({ length: 12 }, (__, c) => (c === 0 ? `000${r}` : r * c)),
    );
    other.load({ ...emptyBook(), sheets: [{ ...emptySheet('Big'), rows }] });
    const [big] = other.sheets;
    expect(big?.usedRect(true)).toEqual(rect(0, 0, 100_000, 12));
    expect(big?.readValues(rect(99_999, 0, 1, 3))).toEqual([['00099999', 99_999, 199_998]]);
    other.dispose();
  }, 60_000);
});

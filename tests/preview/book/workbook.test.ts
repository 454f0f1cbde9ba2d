import type { Book, BookEvents } from '../../../preview/book/book';
import type { CellInput, Rect } from '../../../preview/book/cell-value';
import type { Sheet } from '../../../preview/book/sheet';
import { createHeadlessBook } from '../../../preview/book/headless-book';

const rect = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});
const WHOLE = { rows: 1_048_576, columns: 16_384 };

let book: Book;
let sheet: Sheet;

beforeEach(() => {
  book = createHeadlessBook();
  [sheet] = book.sheets as [Sheet];
});
afterEach(() => book.dispose());

const put = (row: number, column: number, cells: CellInput[][]): void =>
  sheet.write(rect(row, column, cells.length, cells[0]?.length ?? 0), cells);
const read = (row: number, column: number, rowCount = 1, columnCount = 1) =>
  sheet.readValues(rect(row, column, rowCount, columnCount));

describe('sheets', () => {
  it('adds, names, moves, hides, copies and deletes sheets without leaving the active one', () => {
    const active = book.activeSheetId;
    const second = book.addSheet();
    const third = book.addSheet('客户');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Sheet2', '客户']);
    book.moveSheet(third.id, 0);
    second.visibility = 'VeryHidden';
    third.visibility = 'Hidden';
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['客户', 'Hidden'],
      ['Sheet1', 'Visible'],
      ['Sheet2', 'VeryHidden'],
    ]);
    put(0, 0, [[1, { formula: '=A1+1' }]]);
    sheet.addChart(chart);
    const copy = book.copySheet(sheet.id, 'Copy');
    expect(copy.readFormulas(rect(0, 0, 1, 2))).toEqual([[1, '=A1+1']]);
    expect(copy.charts).toHaveLength(1);
    book.deleteSheet(second.id);
    expect(book.sheets.map(({ name }) => name)).toEqual(['客户', 'Sheet1', 'Copy']);
    expect(book.activeSheetId).toBe(active);
    expect(book.sheetNamed('COPY')?.id).toBe(copy.id);
    expect(book.sheet(second.id)).toBeNull();
  });

  it('says which sheet is active and what is selected', () => {
    const other = book.addSheet('Other');
    const events: unknown[] = [];
    book.on('sheetActivated', (detail) => events.push(detail));
    book.on('selection', (detail) => events.push(detail));
    book.selection = { sheetId: other.id, ranges: [rect(1, 2, 3, 4)] };
    expect(book.activeSheetId).toBe(other.id);
    expect(book.selection).toEqual({ sheetId: other.id, ranges: [rect(1, 2, 3, 4)] });
    expect(events[0]).toEqual({ sheetId: other.id, previousId: sheet.id });
    expect(events.at(-1)).toEqual({ sheetId: other.id, ranges: [rect(1, 2, 3, 4)] });
  });

  it('keeps tab colour, gridlines, protection and frozen panes', () => {
    sheet.tabColor = '#FF0000';
    sheet.showGridlines = false;
    sheet.isProtected = true;
    sheet.freeze = { rows: 1, columns: 2 };
    expect([sheet.tabColor, sheet.showGridlines, sheet.isProtected, sheet.freeze]).toEqual([
      '#FF0000',
      false,
      true,
      { rows: 1, columns: 2 },
    ]);
    for (let k = 0; k < 4; k += 1) book.undo();
    expect([sheet.tabColor, sheet.showGridlines, sheet.isProtected, sheet.freeze]).toEqual([
      '',
      true,
      false,
      { rows: 0, columns: 0 },
    ]);
  });
});

describe('layout and styles', () => {
  it('keeps widths, heights, hidden rows and columns and merged cells', () => {
    sheet.setColumnWidth(1, 2, 150);
    sheet.setRowHeight(3, 1, 40);
    sheet.setRowHidden(5, 2, true);
    sheet.setColumnHidden(7, 1, true);
    sheet.merge(rect(0, 0, 2, 2));
    expect([sheet.columnWidth(0), sheet.columnWidth(1), sheet.columnWidth(2)].slice(1)).toEqual([150, 150]);
    expect(sheet.rowHeight(3)).toBe(40);
    expect([4, 5, 6, 7].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
    expect(sheet.isColumnHidden(7)).toBe(true);
    expect(sheet.merges).toEqual([rect(0, 0, 2, 2)]);
    sheet.unmerge(rect(1, 1));
    expect(sheet.merges).toEqual([]);
    sheet.setRowHidden(0, 20, false);
    expect(sheet.isRowHidden(5)).toBe(false);
  });

  it('reads back every style property it was given, and adds to what is there', () => {
    const style = {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontName: 'Arial',
      fontSize: 14,
      fontColor: '#112233',
      fill: '#FFEE00',
      numberFormat: '0.00',
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      locked: false,
      borders: { top: { style: 'Thin', color: '#000000' }, left: { style: 'Double', color: '#FF0000' } },
    } as const;
    sheet.applyStyle(rect(0, 0, 2, 2), style);
    expect(sheet.styleAt(1, 1)).toEqual(style);
    sheet.applyStyle(rect(1, 1), { bold: false, fill: null, numberFormat: 'General', locked: true });
    const { bold: _b, fill: _f, numberFormat: _n, locked: _l, ...rest } = style;
    expect(sheet.styleAt(1, 1)).toEqual(rest);
    book.undo();
    expect(sheet.styleAt(1, 1)).toEqual(style);
  });

  it('gives a whole column its style, for cells written before and after', () => {
    put(0, 2, [[1.5]]);
    sheet.applyStyle({ row: 0, column: 2, rowCount: WHOLE.rows, columnCount: 1 }, { numberFormat: '0.00' });
    put(5, 2, [[2.25]]);
    expect(sheet.readText(rect(0, 2, 6, 1))).toEqual([['1.50'], [''], [''], [''], [''], ['2.25']]);
    expect(sheet.usedRect(true)).toEqual(rect(0, 2, 6, 1));
    sheet.clear(rect(0, 2), 'Formats');
    expect(read(0, 2)).toEqual([[1.5]]);
  });
});

describe('insert and remove', () => {
  it('moves cells and the formulas that point at them', async () => {
    put(0, 0, [[1], [2], [3]]);
    put(0, 3, [[{ formula: '=SUM(A1:A3)' }]]);
    await book.settled();
    sheet.insert({ row: 1, column: 0, rowCount: 2, columnCount: WHOLE.columns }, 'Down');
    await book.settled();
    expect(read(0, 0, 5)).toEqual([[1], [null], [null], [2], [3]]);
    expect(sheet.readFormulas(rect(0, 3))).toEqual([['=SUM(A1:A5)']]);
    sheet.remove({ row: 1, column: 0, rowCount: 2, columnCount: WHOLE.columns }, 'Up');
    sheet.insert({ row: 0, column: 0, rowCount: WHOLE.rows, columnCount: 1 }, 'Right');
    await book.settled();
    expect(sheet.readFormulas(rect(0, 4))).toEqual([['=SUM(B1:B3)']]);
  });

  it('shifts single cells on a sheet that is not the active one', () => {
    const other = book.addSheet('Other');
    const selection = book.selection;
    other.write(rect(0, 0, 3, 2), [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    other.insert(rect(0, 0, 1, 1), 'Down');
    expect(other.readValues(rect(0, 0, 4, 2))).toEqual([
      [null, 'a'],
      [1, 'b'],
      [2, 'c'],
      [3, null],
    ]);
    other.remove(rect(0, 0, 2, 1), 'Up');
    expect(other.readValues(rect(0, 0, 2, 2))).toEqual([
      [2, 'a'],
      [3, 'b'],
    ]);
    expect(book.activeSheetId).toBe(sheet.id);
    expect(book.selection).toEqual(selection);
  });
});

describe('tables and names', () => {
  const fill = () =>
    put(0, 0, [
      ['Customer', 'Amount'],
      ['Acme', 10],
      ['Beta', 20],
    ]);

  it('calculates structured references, also from another sheet and after an edit', async () => {
    fill();
    const table = book.addTable(sheet.id, rect(0, 0, 3, 2), true, 'Invoices');
    const other = book.addSheet('Other');
    other.write(rect(0, 0, 1, 3), [
      [
        { formula: '=SUM(Invoices[Amount])' },
        { formula: '=ROWS(Invoices)' },
        { formula: '=Invoices[[#Headers],[Amount]]' },
      ],
    ]);
    await book.settled();
    expect(other.readValues(rect(0, 0, 1, 3))).toEqual([[30, 2, 'Amount']]);
    put(1, 1, [[100]]);
    await book.settled();
    expect(other.readValues(rect(0, 0))).toEqual([[120]]);
    put(3, 0, [['Gamma', 5]]);
    table.range = rect(0, 0, 4, 2);
    await book.settled();
    expect(other.readValues(rect(0, 0, 1, 2))).toEqual([[125, 3]]);
  });

  it('names, styles, lists and deletes tables', () => {
    fill();
    const added: string[] = [];
    book.on('tableAdded', ({ tableId }) => added.push(tableId));
    const table = book.addTable(sheet.id, rect(0, 0, 3, 2), true);
    expect(added).toEqual([table.id]);
    expect([table.name, table.range, table.showHeaders, table.style, table.sheetId]).toEqual([
      'Table1',
      rect(0, 0, 3, 2),
      true,
      'TableStyleMedium2',
      sheet.id,
    ]);
    table.name = 'Ledger';
    table.style = 'TableStyleLight9';
    expect(book.tables.map(({ name, style }) => [name, style])).toEqual([['Ledger', 'TableStyleLight9']]);
    book.deleteTable(table.id);
    expect(book.tables).toEqual([]);
    expect(read(1, 0)).toEqual([['Acme']]);
  });

  it('gives a table without headers a header row and fills blank headers', () => {
    put(0, 0, [
      [1, 2],
      [3, 4],
    ]);
    const table = book.addTable(sheet.id, rect(0, 0, 2, 2), false);
    expect(table.range).toEqual(rect(0, 0, 3, 2));
    expect(read(0, 0, 3, 2)).toEqual([
      ['Column1', 'Column2'],
      [1, 2],
      [3, 4],
    ]);
  });

  it('calculates with names of ranges, constants and formulas', async () => {
    put(0, 0, [[4], [5]]);
    book.setName({ name: 'Open', refersTo: 'Sheet1!$A$1:$A$2', visible: true, comment: '' });
    book.setName({ name: 'AR.Rate', refersTo: '0.5', visible: false, comment: 'Cost of capital' });
    put(0, 2, [[{ formula: '=SUM(Open)*AR.Rate' }]]);
    await book.settled();
    expect(read(0, 2)).toEqual([[4.5]]);
    book.setName({ name: 'AR.Rate', refersTo: '2', visible: false, comment: 'Cost of capital' });
    await book.settled();
    expect(read(0, 2)).toEqual([[18]]);
    expect(book.names).toEqual([
      { name: 'Open', refersTo: 'Sheet1!$A$1:$A$2', visible: true, comment: '' },
      { name: 'AR.Rate', refersTo: '2', visible: false, comment: 'Cost of capital' },
    ]);
    book.deleteName('open');
    expect(book.names.map(({ name }) => name)).toEqual(['AR.Rate']);
  });
});

const chart = {
  name: 'Chart 1',
  type: 'ColumnClustered',
  title: 'Aging',
  left: 10,
  top: 20,
  width: 300,
  height: 200,
  series: [{ name: 'Open', values: 'Sheet1!$B$2:$B$6', categories: 'Sheet1!$A$2:$A$6' }],
  legend: 'Bottom' as const,
};

describe('filter, conditional formats and charts', () => {
  it('filters by visible values and shows all rows again', () => {
    put(0, 0, [['Customer'], ['Acme'], ['Beta'], [null]]);
    sheet.autoFilter = { range: rect(0, 0, 4, 1), criteria: new Map([[0, ['Acme', '']]]) };
    expect(sheet.autoFilter).toEqual({ range: rect(0, 0, 4, 1), criteria: new Map([[0, ['Acme', '']]]) });
    expect([0, 1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, false, true, false]);
    sheet.autoFilter = null;
    expect(sheet.autoFilter).toBeNull();
    expect(sheet.isRowHidden(2)).toBe(false);
  });

  it('keeps conditional formats of every kind, changes them in place, and takes them away', () => {
    const style = { fill: '#FFC7CE', fontColor: '#9C0006' };
    const ranges = [rect(1, 1, 5, 1)];
    const rules = [
      { kind: 'cellValue', operator: 'GreaterThan', formula1: '100', style },
      { kind: 'cellValue', operator: 'Between', formula1: '=$A$1', formula2: '10', style },
      { kind: 'containsText', operator: 'Contains', text: 'hold', style },
      { kind: 'custom', formula: '=B2>C2', style },
      {
        kind: 'colorScale',
        points: [
          { type: 'LowestValue', color: '#FFFFFF' },
          { type: 'Number', value: '50', color: '#FF0000' },
        ],
      },
      { kind: 'dataBar', color: '#638EC6' },
    ] as const;
    for (const rule of rules)
      sheet.addConditionalFormat(
        ranges,
        rule.kind === 'colorScale' ? { ...rule, points: [...rule.points] } : rule,
      );
    const kept = sheet.conditionalFormats;
    expect([...kept].map(({ rule }) => rule.kind).sort()).toEqual(rules.map(({ kind }) => kind).sort());
    expect(kept.every((format) => format.ranges[0]?.row === 1 && !format.stopIfTrue)).toBe(true);
    const [first] = kept;
    if (!first) throw new Error('There are six formats.');
    sheet.updateConditionalFormat(first.id, { kind: 'dataBar', color: '#00FF00' }, true);
    expect(sheet.conditionalFormats[0]).toEqual({
      ...first,
      rule: { kind: 'dataBar', color: '#00FF00' },
      stopIfTrue: true,
    });
    book.undo();
    expect(sheet.conditionalFormats[0]).toEqual(first);
    sheet.removeConditionalFormat(first.id);
    expect(sheet.conditionalFormats).toHaveLength(5);
  });

  it('keeps charts as data, with undo', () => {
    const added = sheet.addChart(chart);
    sheet.updateChart(added.id, { title: 'By bucket' });
    expect(sheet.charts).toEqual([{ ...chart, id: added.id, title: 'By bucket' }]);
    book.undo();
    expect(sheet.charts[0]?.title).toBe('Aging');
    sheet.removeChart(added.id);
    expect(sheet.charts).toEqual([]);
  });
});

describe('batches, events and undo', () => {
  it('tells one event a sheet for a whole batch', () => {
    const other = book.addSheet('Other');
    const events: BookEvents['changed'][] = [];
    const formats: BookEvents['formatChanged'][] = [];
    book.on('changed', (detail) => events.push(detail));
    book.on('formatChanged', (detail) => formats.push(detail));
    book.batch(() => {
      for (let row = 0; row < 50; row += 1) put(row, 0, [[row, row]]);
      other.write(rect(3, 3), [[1]]);
      read(0, 0);
      put(60, 4, [['x']]);
      sheet.applyStyle(rect(0, 0, 1, 2), { bold: true });
    });
    expect(events).toEqual([
      { sheetId: sheet.id, range: rect(0, 0, 61, 5), source: 'Host' },
      { sheetId: other.id, range: rect(3, 3), source: 'Host' },
    ]);
    expect(formats).toEqual([{ sheetId: sheet.id, range: rect(0, 0, 1, 2) }]);
  });

  it('says when formulas have new results, but not as a change of the user', async () => {
    const events: string[] = [];
    put(0, 0, [[1, { formula: '=A1*2' }]]);
    await book.settled();
    book.on('changed', ({ range }) => events.push(`changed ${range.column}`));
    book.on('calculated', () => events.push('calculated'));
    put(0, 0, [[2]]);
    await book.settled();
    expect(events).toEqual(['changed 0', 'calculated']);
  });

  it('undoes and redoes a batch as one step', async () => {
    put(0, 0, [['before']]);
    book.batch(() => {
      put(0, 0, [
        ['after', 2],
        [3, { formula: '=B1+A2' }],
      ]);
      sheet.applyStyle(rect(0, 0), { bold: true });
      sheet.setColumnWidth(0, 1, 200);
      book.addSheet('New');
    });
    await book.settled();
    expect(read(1, 1)).toEqual([[5]]);
    book.undo();
    await book.settled();
    expect(read(0, 0, 2, 2)).toEqual([
      ['before', null],
      [null, null],
    ]);
    expect(sheet.styleAt(0, 0)).toEqual({});
    expect(book.sheetNamed('New')).toBeNull();
    expect(sheet.columnWidth(0)).not.toBe(200);
    book.redo();
    await book.settled();
    expect(read(0, 0, 2, 2)).toEqual([
      ['after', 2],
      [3, 5],
    ]);
    expect(sheet.columnWidth(0)).toBe(200);
  });
});

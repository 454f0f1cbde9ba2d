import type { CellStyle } from '../../../preview/book/cell-style';
import type { ConditionalRule } from '../../../preview/book/sheet-parts';
import type { BookContent, SheetContent } from '../../../preview/book/content';
import { emptyBook, emptySheet } from '../../../preview/book/empty-content';
import { STANDARD_PAGE, type PageSettings } from '../../../preview/book/page-settings';
import { openXlsx } from '../../../preview/files/open-xlsx';
import { saveXlsx } from '../../../preview/files/save-xlsx';
import { readParts } from '../../../preview/files/xlsx-parts';

const FUNCTIONS = ['AR.DSO', 'AR.AGING_BUCKET'];

const bookOf = (sheet: Partial<SheetContent>, book: Partial<BookContent> = {}): BookContent => ({
  ...emptyBook(),
  ...book,
  sheets: [{ ...emptySheet('Sheet1'), ...sheet }],
});

async function reopened(book: BookContent): Promise<BookContent> {
  return openXlsx(await saveXlsx(book, FUNCTIONS), FUNCTIONS);
}

async function reopenedSheet(
  sheet: Partial<SheetContent>,
  book: Partial<BookContent> = {},
): Promise<SheetContent> {
  const [first] = (await reopened(bookOf(sheet, book))).sheets;
  if (first === undefined) throw new Error('The workbook has no sheet.');
  return first;
}

const sheetXml = async (sheet: Partial<SheetContent>): Promise<string> => {
  const parts = readParts(
    await saveXlsx(bookOf(sheet), FUNCTIONS),
    (path) => path === 'xl/worksheets/sheet1.xml',
  );
  return parts.get('xl/worksheets/sheet1.xml') ?? '';
};

describe('a saved workbook opened again', () => {
  test('keeps values, errors and texts that only read like errors or formulas', async () => {
    const rows = [
      [1.5, 'text', true, false],
      [null, { error: '#DIV/0!' }, '#N/A', '=1+1'],
      ['<b>&"\'', ' spaced ', '应收账款', -0.1],
    ];
    expect((await reopenedSheet({ rows })).rows).toEqual(rows);
  });

  test('keeps its place below rows and beside columns that hold nothing', async () => {
    const rows: SheetContent['rows'] = Array.from({ length: 4 }, (_, row) =>
      row === 3 ? [undefined, 5] : undefined,
    );
    expect((await reopenedSheet({ rows })).rows[3]).toEqual([null, 5]);
  });

  test('keeps formulas with their results, those of the add-in among them', async () => {
    const rows = [
      [
        2,
        { formula: '=A1*2', result: 4 },
        { formula: '=A1&"x"', result: '2x' },
        { formula: '=A1>1', result: true },
      ],
      [
        { formula: '=1/0', result: { error: '#DIV/0!' } },
        { formula: '=AR.DSO(A1,1,30)', result: 60 },
        { formula: '=LET(x,A1,x+1)', result: 3 },
        null,
      ],
    ];
    expect((await reopenedSheet({ rows })).rows).toEqual(rows);
  });

  test('keeps what a formula spills with the formula', async () => {
    const spill = [
      [1, 'a'],
      [2, { error: '#N/A' }],
    ];
    const rows = [
      ['h', null, null],
      [null, { formula: '=AR.AGING_BUCKET(A1:A2)', result: 1, spill }, null],
      [null, null, null],
    ];
    expect((await reopenedSheet({ rows })).rows).toEqual(rows);
  });

  test('stores spilling formulas as dynamic arrays and errors as errors', async () => {
    const xml = await sheetXml({
      rows: [
        [
          { formula: '=SEQUENCE(2)', result: 1, spill: [[1], [2]] },
          { formula: '=1/0', result: { error: '#DIV/0!' } },
        ],
      ],
    });
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>');
    expect(xml).toContain('<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  });

  test('does not keep an answer that is still on its way', async () => {
    expect(
      (await reopenedSheet({ rows: [[{ formula: '=AR.DSO(1,2,3)', result: { error: '#BUSY!' } }]] })).rows,
    ).toEqual([[{ formula: '=AR.DSO(1,2,3)' }]]);
  });

  test('keeps fonts, fills, borders, alignment, number formats and unlocked cells', async () => {
    const line = { style: 'Thin', color: '#FF0000' } as const;
    const styles: CellStyle[] = [
      {
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        fontName: 'Arial',
        fontSize: 14,
        fontColor: '#0F6CBD',
      },
      {
        fill: '#FFF4CE',
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 2,
      },
      { numberFormat: 'yyyy-mm-dd', locked: false },
      {
        numberFormat: '#,##0.00;[Red]-#,##0.00',
        borders: { top: line, bottom: { style: 'Double', color: '#000000' } },
      },
    ];
    const book = bookOf(
      {
        rows: [[1, 2, 46349, 4]],
        cellStyles: [
          [0, 1, 2, 3],
          [undefined, 1],
        ],
      },
      { styles },
    );
    const again = await reopened(book);
    const styleOf = (row: number, column: number) =>
      again.styles[again.sheets[0]?.cellStyles[row]?.[column] ?? -1];
    expect([0, 1, 2, 3].map((column) => styleOf(0, column))).toEqual(styles);
    expect([again.sheets[0]?.rows[0]?.[2], styleOf(1, 1)]).toEqual([46349, styles[1]]);
  });

  test('gives the style of whole columns to the cells in use', async () => {
    const rect = { row: 0, column: 1, rowCount: 1048576, columnCount: 1 };
    const again = await reopenedSheet(
      {
        rows: [
          [1, 2],
          [3, 4],
        ],
        styleAreas: [{ rect, style: 0 }],
      },
      { styles: [{ numberFormat: '0.0%' }] },
    );
    expect(again.cellStyles.map((row) => [...(row ?? [])])).toEqual([
      [undefined, 0],
      [undefined, 0],
    ]);
  });

  test('keeps sizes, hidden rows and columns, frozen panes, merges, tab colour and gridlines', async () => {
    const sheet: Partial<SheetContent> = {
      rows: [[1]],
      columns: [
        { start: 0, count: 2, pixels: 120 },
        { start: 3, count: 1, hidden: true },
      ],
      rowSizes: [
        { start: 1, count: 3, pixels: 40 },
        { start: 6, count: 1, hidden: true },
      ],
      freeze: { rows: 2, columns: 1 },
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
      tabColor: '#107C10',
      showGridlines: false,
      isProtected: true,
    };
    expect(await reopenedSheet(sheet)).toMatchObject(sheet);
  });

  test('keeps tables, with and without header row', async () => {
    const table = {
      name: 'Invoices',
      range: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      showHeaders: true,
      style: 'TableStyleMedium2',
      columns: ['Customer', '2026'],
    };
    const bare = {
      name: 'Bare',
      range: { row: 5, column: 0, rowCount: 2, columnCount: 1 },
      showHeaders: false,
      style: 'TableStyleLight1',
      columns: ['Column1'],
    };
    const again = await reopenedSheet({
      rows: [['Customer', 2026], ['a', 1], ['b', 2], [], [], [1], [2]],
      tables: [table, bare],
    });
    expect(again.tables).toEqual([table, bare]);
    expect(again.rows[0]).toEqual(['Customer', '2026']);
  });

  test('keeps the filter of a sheet with its choices', async () => {
    const filter = {
      range: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      criteria: new Map([[1, ['a', 'b']]]),
    };
    expect(
      (
        await reopenedSheet({
          rows: [
            ['x', 'y'],
            [1, 'a'],
            [2, 'c'],
          ],
          filter,
        })
      ).filter,
    ).toEqual(filter);
  });

  test('keeps names, hidden ones as hidden, settings and the XML of programs', async () => {
    const names = [
      { name: 'Open', refersTo: 'Sheet1!$A$1:$A$9', visible: true, comment: 'open items' },
      { name: 'AR.Rate', refersTo: '0.08', visible: false, comment: '' },
    ];
    const settings = new Map([
      ['policy', '{"a":"<&\\"\\n应收"}'],
      ['empty', '""'],
    ]);
    const again = await reopened(
      bookOf({ rows: [[1]] }, { names, settings, customXml: ['<x xmlns="urn:other">1</x>'] }),
    );
    expect(again).toMatchObject({ names, settings, customXml: ['<x xmlns="urn:other">1</x>'] });
  });

  test('keeps hidden sheets, their order and the active one', async () => {
    const sheets = [
      emptySheet('a'),
      { ...emptySheet('b'), visibility: 'Hidden' as const },
      { ...emptySheet('应收'), visibility: 'VeryHidden' as const },
      emptySheet('c'),
    ];
    const again = await reopened({ ...emptyBook(), sheets, activeSheet: 3 });
    expect(again.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['a', 'Visible'],
      ['b', 'Hidden'],
      ['应收', 'VeryHidden'],
      ['c', 'Visible'],
    ]);
    expect(again.activeSheet).toBe(3);
  });
});

describe('conditional formats of a saved workbook', () => {
  const style: CellStyle = { fill: '#FFC7CE', fontColor: '#9C0006', bold: true };
  const operators = [
    'EqualTo',
    'NotEqualTo',
    'GreaterThan',
    'LessThan',
    'GreaterThanOrEqual',
    'LessThanOrEqual',
  ] as const;
  const rules: ConditionalRule[] = [
    ...operators.map((operator): ConditionalRule => ({ kind: 'cellValue', operator, formula1: '5', style })),
    { kind: 'cellValue', operator: 'Between', formula1: '1', formula2: '=$B$1', style },
    { kind: 'cellValue', operator: 'NotBetween', formula1: '-1.5', formula2: '="x"', style },
    { kind: 'custom', formula: '=MOD(ROW(),2)=0', style },
    { kind: 'containsText', operator: 'Contains', text: 'say "hi"', style },
    { kind: 'containsText', operator: 'NotContains', text: 'x', style },
    { kind: 'containsText', operator: 'BeginsWith', text: 'x', style },
    { kind: 'containsText', operator: 'EndsWith', text: '逾期', style },
    { kind: 'dataBar', color: '#638EC6' },
    {
      kind: 'colorScale',
      points: [
        { type: 'LowestValue', color: '#F8696B' },
        { type: 'Percentile', value: '50', color: '#FFEB84' },
        { type: 'HighestValue', color: '#63BE7B' },
      ],
    },
  ];
  const ranges = [
    { row: 0, column: 0, rowCount: 9, columnCount: 1 },
    { row: 0, column: 2, rowCount: 1, columnCount: 1 },
  ];

  test.each(rules)('$kind $operator comes back as it was', async (rule) => {
    const formats = [{ ranges, rule, stopIfTrue: true }];
    expect((await reopenedSheet({ rows: [[1]], conditionalFormats: formats })).conditionalFormats).toEqual(
      formats,
    );
  });

  test('the most important one stays first', async () => {
    const formats = rules.map((rule, at) => ({
      ranges: [ranges[at % 2] ?? ranges[0]].flatMap((range) => range ?? []),
      rule,
      stopIfTrue: false,
    }));
    expect((await reopenedSheet({ rows: [[1]], conditionalFormats: formats })).conditionalFormats).toEqual(
      formats,
    );
  });

  it('keeps how a sheet is printed: paper, margins, area, repeated rows and page breaks', async () => {
    const page: PageSettings = {
      ...STANDARD_PAGE,
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      margins: { left: 36, right: 36, top: 72, bottom: 72 },
      printArea: { row: 0, column: 0, rowCount: 90, columnCount: 8 },
      titleRows: { row: 0, column: 0, rowCount: 2, columnCount: 16_384 },
      rowBreaks: [30, 60],
    };
    expect((await reopenedSheet({ rows: [['a']], page })).page).toEqual(page);
    expect(await sheetXml({ rows: [['a']], page })).toContain('<brk id="30" ');
    expect((await reopenedSheet({ rows: [['a']] })).page).toBeUndefined();
  });
});

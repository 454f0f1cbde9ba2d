import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

const FORMAT =
  'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight,' +
  'format/fill/color,format/font/bold,format/font/italic,format/font/underline,format/font/name,format/font/size,format/font/color,' +
  'format/protection/locked';

const plain = {
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  columnWidth: 48,
  rowHeight: 15,
  fill: { color: '#FFFFFF' },
  font: { bold: false, italic: false, underline: 'None', name: 'Calibri', size: 11, color: '#000000' },
  protection: { locked: true },
};

async function formatAfter(change: (range: Excel.Range) => void, address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    change(sheet.getRange('B2:C3'));
    const range = sheet.getRange(address).load(FORMAT);
    await context.sync();
    const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight } =
      range.format;
    const { bold, italic, underline, name, size, color } = range.format.font;
    return {
      ...{ horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight },
      fill: { color: range.format.fill.color },
      font: { bold, italic, underline, name, size, color },
      protection: { locked: range.format.protection.locked },
    };
  });
}

function decorate({ format }: Excel.Range): void {
  format.horizontalAlignment = 'Center';
  format.verticalAlignment = 'Top';
  format.wrapText = true;
  format.indentLevel = 2;
  format.columnWidth = 96;
  format.rowHeight = 30;
  format.fill.color = 'yellow';
  format.protection.locked = false;
  Object.assign(format.font, {
    bold: true,
    italic: true,
    underline: 'Single',
    name: 'Arial',
    size: 14,
    color: '#c00000',
  });
}

describe('the format of a range', () => {
  it('is plain at first', async () => {
    expect(await formatAfter(() => undefined, 'A1:Z9')).toEqual(plain);
    expect(await formatAfter(() => undefined, 'A:C')).toEqual(plain);
  });

  it('reads back as it was set', async () => {
    expect(await formatAfter(decorate, 'B2:C3')).toEqual({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 96,
      rowHeight: 30,
      fill: { color: '#FFFF00' },
      font: { bold: true, italic: true, underline: 'Single', name: 'Arial', size: 14, color: '#C00000' },
      protection: { locked: false },
    });
  });

  it('is null where cells differ', async () => {
    expect(await formatAfter(decorate, 'A1:C3')).toEqual({
      horizontalAlignment: null,
      verticalAlignment: null,
      wrapText: null,
      indentLevel: null,
      columnWidth: null,
      rowHeight: null,
      fill: { color: null },
      font: { bold: null, italic: null, underline: null, name: null, size: null, color: null },
      protection: { locked: null },
    });
  });

  it('covers whole columns, below the last cell in use as well', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A:A').numberFormat = [['0.00']];
      sheet.getRange('A:B').format.font.bold = true;
      const far = sheet.getRange('A5000').load('numberFormat,format/font/bold');
      const column = sheet.getRange('B:B').load('format/font/bold');
      await context.sync();
      expect([far.numberFormat, far.format.font.bold, column.format.font.bold]).toEqual([
        [['0.00']],
        true,
        true,
      ]);
    });
  });

  it('loses its fill when the fill is cleared', async () => {
    const cleared = await formatAfter((range) => {
      range.format.fill.color = '#123456';
      range.format.fill.clear();
    }, 'B2:C3');
    expect(cleared).toEqual(plain);
  });

  it('leaves values and formulas alone', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[20, '=A1*2']];
      await context.sync();
      range.numberFormat = [['0.00']];
      range.format.font.bold = true;
      range.format.fill.color = '#FFFF00';
      await context.sync();
      range.getCell(0, 0).values = [[21]];
      range.load('formulas,values');
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[[21, '=A1*2']], [[21, 42]]]);
    });
  });

  it('takes number formats cell by cell, leaving out null', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.numberFormat = [['0.00']];
      range.numberFormat = [
        ['@', null],
        [null, 'yyyy-mm-dd'],
      ];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['@', '0.00'],
        ['0.00', 'yyyy-mm-dd'],
      ]);
    });
  });

  it('draws borders along its edges and inside', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const { borders } = sheet.getRange('B2:D4').format;
      Object.assign(borders.getItem('EdgeBottom'), { style: 'Double', color: '#FF0000' });
      Object.assign(borders.getItem('InsideHorizontal'), { style: 'Continuous', weight: 'Medium' });
      const bottom = sheet.getRange('C4').format.borders.getItem('EdgeBottom').load('style,color');
      const inside = sheet.getRange('C3').format.borders.getItem('EdgeBottom').load('style,weight');
      const outside = sheet.getRange('C2').format.borders.getItem('EdgeTop').load('style');
      borders.load('items/sideIndex,items/style');
      await context.sync();
      expect([bottom.style, bottom.color]).toEqual(['Double', '#FF0000']);
      expect([inside.style, inside.weight]).toEqual(['Continuous', 'Medium']);
      expect(outside.style).toBe('None');
      expect(borders.items.find((side) => side.sideIndex === 'EdgeBottom')?.style).toBe('Double');
    });
  });

  it('makes columns as wide as their widest text', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C2').values = [
        ['Short', 'A customer with quite a long name', '应收账款应收账款'],
        ['x', 'y', 'z'],
      ];
      sheet.getRange('A:D').format.autofitColumns();
      const widths = ['A1', 'B1', 'C1', 'D1'].map((cell) => sheet.getRange(cell).load('format/columnWidth'));
      await context.sync();
      const [short = 0, long = 0, chinese = 0, empty = 0] = widths.map((range) => range.format.columnWidth);
      expect(short).toBeLessThan(chinese);
      expect(chinese).toBeLessThan(long);
      expect(empty).toBe(48);
    });
  });

  it.each<[string, (range: Excel.Range) => void]>([
    ['a colour that is none', (range) => (range.format.fill.color = '#12')],
    ['a negative width', (range) => (range.format.columnWidth = -1)],
    ['a font size of zero', (range) => (range.format.font.size = 0)],
    ['an unknown alignment', (range) => Reflect.set(range.format, 'horizontalAlignment', 'Middle')],
  ])('does not take %s', async (_, change) => {
    const error = await errorOf(async (context) => {
      change(context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
      await context.sync();
    });
    expect(error).toMatch(/^InvalidArgument/);
  });
});

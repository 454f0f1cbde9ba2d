import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

describe('what the cells of a range hold', () => {
  it('is written and read as values, types and formulas', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 'Acme', true],
        ['=A1+1', '#N/A', ''],
      ];
      range.load('values,valueTypes,formulas,address,cellCount');
      await context.sync();
      expect(range.values).toEqual([
        [1, 'Acme', true],
        [2, '#N/A', ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String', 'Boolean'],
        ['Double', 'Error', 'Empty'],
      ]);
      expect(range.formulas[1]).toEqual(['=A1+1', '#N/A', '']);
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.cellCount).toBe(6);
    });
  });

  it('stays where null is written and goes where an empty text is', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  it('is the same everywhere when a single value is written', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      // The library's types know no single value, its documentation does.
      Reflect.set(range, 'values', 7);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it('is entered as if typed: numbers, percentages and dates bring their format', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [['1,250', '12%', '2026-03-04', "'007"]];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[1250, 0.12, 46085, '007']]);
      expect(range.numberFormat).toEqual([['#,##0', '0%', 'm/d/yyyy', 'General']]);
    });
  });

  it('stays text in cells formatted as text, formulas included', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@']];
      range.values = [['007', '=1+1', '2026-03-04']];
      range.load('values,numberFormat,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['007', '=1+1', '2026-03-04']]);
      expect(range.numberFormat).toEqual([['@', '@', '@']]);
    });
  });

  it('must have the size of the range', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(error).toBe(
      "InvalidArgument: The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  });

  it('is not answered for whole columns', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('A:B').load('values,isEntireColumn,address,cellCount');
      const all = sheet.getRange().load('cellCount,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      expect(column.address).toBe('Sheet1!A:B');
      expect([all.cellCount, all.address]).toEqual([-1, 'Sheet1!1:1048576']);
    });
  });

  it('is shown as text in its number format', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['#,##0.00', 'yyyy-mm-dd']];
      range.values = [[1234.5, 46085]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1,234.50', '2026-03-04']]);
    });
  });

  it('is written and read in large blocks without a change in size', async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [row, `Customer ${row}`, row / 2]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C4000');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    });
  });
});

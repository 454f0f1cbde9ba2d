import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

/** Changes the sheet and answers what the cells then hold, as formulas. */
async function after(change: (sheet: Excel.Worksheet) => void, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    change(sheet);
    const range = sheet.getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

describe('editing a range', () => {
  it('clears contents, formats or both', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      const bold = (): Excel.Range => range.load('values,format/font/bold');
      range.values = [[1]];
      range.format.font.bold = true;
      range.clear('Contents');
      bold();
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['']], true]);
      range.values = [[2]];
      range.clear('Formats');
      bold();
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[2]], false]);
      range.clear();
      bold();
      await context.sync();
      expect(range.values).toEqual([['']]);
    });
  });

  it('inserts and deletes cells with their neighbours moving on', async () => {
    const rows = await after((sheet) => {
      sheet.getRange('A1:B3').values = [
        [1, 'a'],
        [2, 'b'],
        [3, '=A3'],
      ];
      sheet.getRange('A2:A2').insert('Down');
      sheet.getRange('1:1').delete('Up');
    }, 'A1:B3');
    expect(rows).toEqual([
      ['', 'b'],
      [2, '=A3'],
      [3, ''],
    ]);
  });

  it('copies formulas with their references moving along, values as they are', async () => {
    const rows = await after((sheet) => {
      sheet.getRange('A1:B2').values = [
        [10, '=A1*2'],
        [20, '=A2*$A$1'],
      ];
      sheet.getRange('D1').copyFrom('A1:B2');
      sheet.getRange('F1:F4').copyFrom('B1:B2', 'Values');
    }, 'D1:F4');
    expect(rows).toEqual([
      [10, '=D1*2', 20],
      [20, '=D2*$A$1', 200],
      ['', '', 20],
      ['', '', 200],
    ]);
  });

  it('turns what it copies on its side and leaves out blanks on request', async () => {
    const rows = await after((sheet) => {
      sheet.getRange('A1:C1').values = [[1, '', 3]];
      sheet.getRange('E1:E3').values = [['x'], ['y'], ['z']];
      sheet.getRange('E1').copyFrom('A1:C1', 'Values', true, true);
    }, 'E1:E3');
    expect(rows).toEqual([[1], ['y'], [3]]);
  });

  it('merges cells, all together or row by row, and takes them apart', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A2:B3').merge(true);
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
      await context.sync();
      expect(merged.address.split(',').sort()).toEqual(['Sheet1!A1:C1', 'Sheet1!A2:B2', 'Sheet1!A3:B3']);
      sheet.getRange('A1:D9').unmerge();
      const none = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('sorts rows by several columns, blanks last, headers in place', async () => {
    const rows = await after((sheet) => {
      const range = sheet.getRange('A1:C6');
      range.values = [
        ['Customer', 'Amount', 'Double'],
        ['beta', 5, '=B2*2'],
        ['Alpha', 7, '=B3*2'],
        ['', 1, '=B4*2'],
        ['alpha', 9, '=B5*2'],
        ['Beta', 2, '=B6*2'],
      ];
      range.sort.apply(
        [
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ],
        false,
        true,
      );
    }, 'A1:C6');
    expect(rows).toEqual([
      ['Customer', 'Amount', 'Double'],
      ['alpha', 9, '=B2*2'],
      ['Alpha', 7, '=B3*2'],
      ['beta', 5, '=B4*2'],
      ['Beta', 2, '=B5*2'],
      ['', 1, '=B6*2'],
    ]);
  });

  it('selects cells and brings their sheet to the front', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Report');
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, cell.address, active.name]).toEqual(['Report!B2:C3', 'Report!B2', 'Report']);
    });
  });

  it('hides rows and columns', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const ranges = ['A2:A3', 'A1:A3', 'A1', 'C1'].map((address) =>
        sheet.getRange(address).load('rowHidden,columnHidden,hidden'),
      );
      await context.sync();
      expect(ranges.map((range) => range.rowHidden)).toEqual([true, null, false, false]);
      expect(ranges.map((range) => range.columnHidden)).toEqual([false, false, false, true]);
      expect(ranges.map((range) => range.hidden)).toEqual([true, null, false, true]);
    });
  });
});

describe('a protected sheet', () => {
  const DENIED = 'AccessDenied: You cannot perform the requested operation.';

  it('takes no entries but in unlocked cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B2').values = [[1]];
      await context.sync();
    });
    const entry = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(entry).toBe(DENIED);
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['rows', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['column widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 99)],
  ])('keeps its %s', async (_, change) => {
    const error = await errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await context.sync();
    });
    expect(error).toBe(DENIED);
  });

  it('opens with its password only', async () => {
    const wrong = await errorOf(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.protect({ allowSort: true }, 'secret');
      await context.sync();
      protection.unprotect('guess');
      await context.sync();
    });
    expect(wrong).toMatch(/^InvalidArgument/);
    await Excel.run(async (context) => {
      const protection = context.workbook.worksheets.getItem('Sheet1').protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowSort: true });
      protection.unprotect('secret');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
  });
});

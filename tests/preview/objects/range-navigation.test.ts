import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

/** Addresses of the ranges that are found from B2:D5, in the order given. */
async function addresses(
  find: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range[],
): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const found = find(sheet.getRange('B2:D5'), sheet).map((range) => range.load('address'));
    await context.sync();
    return found.map((range) => (range.isNullObject ? 'none' : range.address.replace('Sheet1!', '')));
  });
}

describe('a range found from another one', () => {
  it('lies where its name says', async () => {
    expect(
      await addresses((range) => [
        range.getCell(0, 0),
        range.getCell(9, 9),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getEntireColumn(),
        range.getEntireRow(),
      ]),
    ).toEqual(['B2', 'K11', 'B3:D3', 'D2:D5', 'D5', 'B5:D5', 'D2:D5', 'B:D', '2:5']);
  });

  it('moves and grows', async () => {
    expect(
      await addresses((range) => [
        range.getOffsetRange(-1, 2),
        range.getResizedRange(-3, 1),
        range.getAbsoluteResizedRange(1, 1),
        range.getRowsAbove(),
        range.getRowsBelow(2),
        range.getRowsBelow(-2),
        range.getColumnsBefore(),
        range.getColumnsAfter(3),
      ]),
    ).toEqual(['D1:F4', 'B2:E2', 'B2', 'B1:D1', 'B6:D7', 'B4:D5', 'A2:A5', 'E2:G5']);
  });

  it('is shared with or spans another one', async () => {
    expect(
      await addresses((range, sheet) => [
        range.getIntersection('C1:C9'),
        range.getIntersectionOrNullObject(sheet.getRange('D5:Z9')),
        range.getIntersectionOrNullObject('F1'),
        range.getBoundingRect('F1'),
      ]),
    ).toEqual(['C2:C5', 'D5', 'none', 'B1:F5']);
  });

  it('cannot leave the sheet', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(error).toMatch(/^InvalidArgument/);
  });

  it('is none where ranges do not meet', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getIntersection('B2').load('address');
      await context.sync();
    });
    expect(error).toMatch(/^ItemNotFound/);
  });
});

describe('the cells in use', () => {
  it('are none on an empty sheet, or A1 where one must be named', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      const first = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toBe('Sheet1!A1');
    });
  });

  it('leave formats out on request and are cut to the range', async () => {
    expect(
      await addresses((_, sheet) => {
        sheet.getRange('C3:D4').values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange('F9').format.fill.color = '#FF0000';
        return [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange('D:D').getUsedRange(true)];
      }),
    ).toEqual(['C3:D4', 'C3:F9', 'D3:D4']);
  });

  it('form a region up to blank rows and columns', async () => {
    expect(
      await addresses((_, sheet) => {
        sheet.getRange('B2:C2').values = [[1, 2]];
        sheet.getRange('D3').values = [[3]];
        sheet.getRange('D5:G5').values = [[4, 5, 6, 7]];
        return [sheet.getRange('B2').getSurroundingRegion(), sheet.getRange('F5').getSurroundingRegion()];
      }),
    ).toEqual(['B2:D3', 'D5:G5']);
  });

  it('are found by the text they show', async () => {
    expect(
      await addresses((_, sheet) => {
        sheet.getRange('A1:A3').values = [['Invoice 1'], ['invoice'], ['Credit note']];
        const all = sheet.getRange('A:A');
        return [
          all.find('INVOICE', { completeMatch: true }),
          all.find('invoice', {}),
          all.find('i', { searchDirection: 'Backwards' }),
          all.findOrNullObject('Invoice', { completeMatch: true, matchCase: true }),
        ];
      }),
    ).toEqual(['A2', 'A1', 'A3', 'none']);
  });
});

describe('an address given to a sheet', () => {
  it('may be a name, a table or one of its parts', async () => {
    expect(
      await addresses((range, sheet) => {
        sheet.getRange('B2:D2').values = [['Customer', 'Due date', 'Amount']];
        const table = sheet.tables.add('B2:D5', true);
        table.name = 'Ledger';
        sheet.context.workbook.names.add('Amounts', range.getColumn(2));
        return [
          'Amounts',
          'Ledger',
          'Ledger[Due date]',
          'Ledger[#All]',
          'Ledger[[#Headers],[Amount]]',
          "'Sheet1'!A1",
        ].map((address) => sheet.getRange(address));
      }),
    ).toEqual(['D2:D5', 'B3:D5', 'C3:C5', 'B2:D5', 'D2', 'A1']);
  });

  it.each(['Nothing', 'A1,B2', 'Other!A1', 'Ledger[#All]', 'A0'])('"%s" leads nowhere', async (address) => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).load('address');
      await context.sync();
    });
    expect(error).toBe('InvalidArgument: The argument is invalid or missing or has an incorrect format.');
  });

  it('quotes the name of its sheet where it must', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('AR Policy');
      const areas = sheet.getRanges('A1:B2,D4').load('address,areaCount,cellCount,areas/items/address');
      await context.sync();
      expect(areas.address).toBe("'AR Policy'!A1:B2,'AR Policy'!D4");
      expect([areas.areaCount, areas.cellCount]).toEqual([2, 5]);
      expect(areas.areas.items.map((range) => range.address)).toEqual([
        "'AR Policy'!A1:B2",
        "'AR Policy'!D4",
      ]);
    });
  });
});

import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2:D4').values = [
      ['Customer', 'Amount', 'Customer'],
      ['Beta', 20, 'x'],
      ['Acme', 10, 'y'],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'Ledger';
    await context.sync();
  });
});

afterEach(() => excel.dispose());

/** Changes the table and answers its cells, header included. */
async function cellsAfter(
  change: (table: Excel.Table, sheet: Excel.Worksheet) => void,
): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Ledger');
    change(table, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    const range = table.getRange().load('values');
    await context.sync();
    return range.values;
  });
}

const errorAfter = (change: (context: Excel.RequestContext) => void): Promise<string> =>
  errorOf(async (context) => {
    change(context);
    await context.sync();
  });

describe('a new table', () => {
  it('has header texts that differ', async () => {
    const [header] = await cellsAfter(() => undefined);
    expect(header).toEqual(['Customer', 'Amount', 'Customer2']);
  });

  it('gets a header row of its own where it has none', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.tables.add(sheet.getRange('A1:B2'), false).getRange().load('values,address');
      await context.sync();
      expect(range.address).toBe('Other!A1:B3');
      expect(range.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it('cannot overlap another one', async () => {
    const error = await errorAfter((context) =>
      context.workbook.worksheets.getItem('Sheet1').tables.add('D4:E9', true),
    );
    expect(error).toBe("InvalidArgument: A table can't overlap another table.");
  });

  it('takes a blank row for its first data', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Name', 'Value']];
      table.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Name', 'Value'],
        ['a', 1],
        ['b', 2],
      ]);
    });
  });
});

describe('the tables', () => {
  it('are found by name, by id, on their sheet and in their cells', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      const table = workbook.tables.getItem('LEDGER').load('id,name,worksheet/name');
      const all = sheet.tables.load('items/name,count');
      const touching = sheet.getRange('A1:B2').getTables().load('items/name');
      const within = sheet.getRange('A1:B2').getTables(true).load('items/name');
      const missing = workbook.tables.getItemOrNullObject('Nothing').load('name');
      await context.sync();
      expect([table.name, table.worksheet.name, all.count]).toEqual(['Ledger', 'Sheet1', 1]);
      expect(touching.items.map(({ name }) => name)).toEqual(['Ledger']);
      expect([within.items.length, missing.isNullObject]).toEqual([0, true]);
      const again = workbook.tables.getItem(table.id).load('name');
      await context.sync();
      expect(again.name).toBe('Ledger');
    });
  });

  it.each(['A1', 'two words', '1st', ''])('cannot be called "%s"', async (name) => {
    expect(await errorAfter(({ workbook }) => (workbook.tables.getItem('Ledger').name = name))).toMatch(
      /^InvalidArgument/,
    );
  });

  it('share their names with defined names', async () => {
    const error = await errorAfter(({ workbook }) => {
      workbook.names.add('Taken', '=1');
      workbook.tables.getItem('Ledger').name = 'TAKEN';
    });
    expect(error).toMatch(/^ItemAlreadyExists/);
  });
});

describe('a table', () => {
  it('has a header, a body and no totals', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Ledger').load('showHeaders,showTotals,style');
      const ranges = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('amount').getDataBodyRange(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!B2:D2', 'Sheet1!B3:D4', 'Sheet1!C3:C4']);
      expect([table.showHeaders, table.showTotals]).toEqual([true, false]);
    });
    expect(
      await errorAfter(({ workbook }) =>
        workbook.tables.getItem('Ledger').getTotalRowRange().load('address'),
      ),
    ).toMatch(/^ItemNotFound/);
  });

  it('keeps its style and its looks', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Ledger');
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('style,showBandedRows,showFilterButton,highlightFirstColumn');
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton, table.highlightFirstColumn]).toEqual(
        ['TableStyleLight9', false, false, false],
      );
    });
    expect(await errorAfter(({ workbook }) => (workbook.tables.getItem('Ledger').style = 'Pretty'))).toMatch(
      /^InvalidArgument/,
    );
  });

  it('takes rows at the end and in between, the cells below moving on', async () => {
    const cells = await cellsAfter((table, sheet) => {
      sheet.getRange('B6').values = [['below']];
      table.rows.add(undefined, [['Cato', 30, 'z']]);
      table.rows.add(0, [['First', '5%', '']]);
    });
    expect(cells).toEqual([
      ['Customer', 'Amount', 'Customer2'],
      ['First', 0.05, ''],
      ['Beta', 20, 'x'],
      ['Acme', 10, 'y'],
      ['Cato', 30, 'z'],
    ]);
    await Excel.run(async (context) => {
      const below = context.workbook.worksheets.getItem('Sheet1').getRange('B7').load('values');
      await context.sync();
      expect(below.values).toEqual([['below']]);
    });
  });

  it('gives rows away but keeps a blank one', async () => {
    expect(await cellsAfter((table) => table.rows.getItemAt(0).delete())).toEqual([
      ['Customer', 'Amount', 'Customer2'],
      ['Acme', 10, 'y'],
    ]);
    expect(await cellsAfter((table) => table.rows.getItemAt(0).delete())).toEqual([
      ['Customer', 'Amount', 'Customer2'],
      ['', '', ''],
    ]);
  });

  it('reads and writes its rows and columns', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Ledger');
      table.rows.getItemAt(1).values = [['Acme Ltd', 11, null]];
      table.columns.getItem('Amount').name = 'Open';
      const rows = table.rows.load('items/values,items/index,count');
      const columns = table.columns.load('items/name,items/index,items/id,items/values');
      await context.sync();
      expect(rows.items.map(({ values }) => values[0])).toEqual([
        ['Beta', 20, 'x'],
        ['Acme Ltd', 11, 'y'],
      ]);
      expect(columns.items.map(({ name }) => name)).toEqual(['Customer', 'Open', 'Customer2']);
      expect(columns.items[1]?.values).toEqual([['Open'], [20], [11]]);
    });
  });

  it('takes and gives columns', async () => {
    const cells = await cellsAfter((table) => {
      table.columns.add(1, [['Due'], ['2026-01-31'], ['2026-02-28']]);
      table.columns.add(undefined, undefined, 'Note');
      table.columns.getItem('Customer2').delete();
    });
    expect(cells).toEqual([
      ['Customer', 'Due', 'Amount', 'Note'],
      ['Beta', 46053, 20, ''],
      ['Acme', 46081, 10, ''],
    ]);
  });

  it('is resized around its header', async () => {
    await cellsAfter((table) => table.resize('B2:C6'));
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Ledger').getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C6');
    });
    expect(await errorAfter(({ workbook }) => workbook.tables.getItem('Ledger').resize('B3:C6'))).toMatch(
      /^InvalidArgument/,
    );
  });

  it('sorts its rows and remembers by what', async () => {
    const cells = await cellsAfter((table) => table.sort.apply([{ key: 0, ascending: true }]));
    expect(cells.slice(1)).toEqual([
      ['Acme', 10, 'y'],
      ['Beta', 20, 'x'],
    ]);
    await Excel.run(async (context) => {
      const sort = context.workbook.tables.getItem('Ledger').sort.load('fields');
      await context.sync();
      expect(sort.fields).toMatchObject([{ key: 0, ascending: true }]);
    });
  });

  it('hides the rows its filter holds back', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Ledger');
      table.columns.getItem('Customer').filter.applyValuesFilter(['Acme']);
      const [beta, acme] = [table.rows.getItemAt(0).getRange(), table.rows.getItemAt(1).getRange()];
      beta.load('rowHidden');
      acme.load('rowHidden');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect([beta.rowHidden, acme.rowHidden, table.autoFilter.isDataFiltered]).toEqual([true, false, true]);
      table.clearFilters();
      beta.load('rowHidden');
      await context.sync();
      expect(beta.rowHidden).toBe(false);
    });
  });

  it('leaves its cells behind or takes them along', async () => {
    await Excel.run(async (context) => {
      const left = context.workbook.tables.getItem('Ledger').convertToRange().load('address,values');
      await context.sync();
      expect(left.values[1]).toEqual(['Beta', 20, 'x']);
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('B2:D4', true).delete();
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      sheet.tables.load('count');
      await context.sync();
      expect([used.isNullObject, sheet.tables.count]).toEqual([true, 0]);
    });
  });
});

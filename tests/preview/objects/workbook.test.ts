import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

describe('the workbook', () => {
  it('keeps settings as JSON, in the place where the other API finds them', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('policy', { version: 3, buckets: [30, 60] });
      settings.add('policy', { version: 4 });
      const found = settings.getItem('policy').load('value,key');
      const missing = settings.getItemOrNullObject('nothing').load('value');
      const count = settings.getCount();
      await context.sync();
      expect([found.key, found.value, missing.isNullObject, count.value]).toEqual([
        'policy',
        { version: 4 },
        true,
        1,
      ]);
      expect(excel.book.settings.get('policy')).toBe('{"version":4}');
      found.delete();
      const none = settings.getItemOrNullObject('policy').load('value');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('names ranges, constants and formulas', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const cells = names.add('Open_items', worksheets.getItem('Sheet1').getRange('B2:C9'), 'what is owed');
      const rate = names.add('Rate', '=0.05');
      const formula = names.add('Total', '=SUM(Sheet1!$B$2:$B$9)');
      for (const item of [cells, rate, formula]) item.load('name,type,value,formula,scope,visible,comment');
      const range = cells.getRange().load('address');
      const none = rate.getRangeOrNullObject().load('address');
      await context.sync();
      expect([cells.type, cells.value, cells.formula]).toEqual([
        'Range',
        'Sheet1!$B$2:$C$9',
        '=Sheet1!$B$2:$C$9',
      ]);
      expect([cells.comment, cells.scope, cells.visible]).toEqual(['what is owed', 'Workbook', true]);
      expect([rate.type, rate.value]).toEqual(['Double', 0.05]);
      expect(formula.formula).toBe('=SUM(Sheet1!$B$2:$B$9)');
      expect([range.address, none.isNullObject]).toEqual(['Sheet1!B2:C9', true]);
      rate.formula = '=0.07';
      const again = names.getItem('RATE').load('value');
      names.getItem('Total').delete();
      names.load('items/name');
      await context.sync();
      expect(again.value).toBe(0.07);
      expect(names.items.map(({ name }) => name).sort()).toEqual(['Open_items', 'Rate']);
    });
  });

  it('refuses names that are none or taken', async () => {
    for (const [name, expected] of [
      ['A1', /^InvalidArgument/],
      ['has space', /^InvalidArgument/],
      ['RATE', /^ItemAlreadyExists/],
    ] as const) {
      const error = await errorOf(async (context) => {
        context.workbook.names.getItemOrNullObject('Rate').load('name');
        context.workbook.names.add('Rate', '=1');
        context.workbook.names.add(name, '=2');
        await context.sync();
      });
      expect(error).toMatch(expected);
      await Excel.run(async (context) => {
        context.workbook.names.getItem('Rate').delete();
        await context.sync();
      });
    }
  });

  it('tells which cells are selected, unless several ranges are', async () => {
    const sheetId = excel.book.activeSheetId;
    const rect = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
    excel.book.selection = { sheetId, ranges: [rect, { ...rect, row: 5 }] };
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges().load('address,areaCount');
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(['Sheet1!B2:C3,Sheet1!B6:C7', 2]);
    });
    const error = await errorOf(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect(error).toMatch(/^InvalidSelection/);
  });

  it('keeps custom XML by namespace', async () => {
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<r:run xmlns:r="urn:runs"><r:row/></r:run>').load('id,namespaceUri');
      const only = parts.getByNamespace('urn:runs').getOnlyItemOrNullObject().load('id');
      await context.sync();
      expect([part.namespaceUri, only.id]).toEqual(['urn:runs', part.id]);
      part.setXml('<run xmlns="urn:other"/>');
      const xml = parts.getItem(part.id).getXml();
      const none = parts.getByNamespace('urn:runs').getOnlyItemOrNullObject().load('id');
      await context.sync();
      expect([xml.value, none.isNullObject]).toEqual(['<run xmlns="urn:other"/>', true]);
      part.delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.customXmlParts.add('no markup');
        await context.sync();
      }),
    ).toMatch(/^InvalidArgument/);
  });

  it('keeps document properties', async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Collections';
      properties.custom.add('Run', 7);
      properties.load('title,author');
      const run = properties.custom.getItem('run').load('key,value,type');
      await context.sync();
      expect([properties.title, properties.author, run.key, run.value, run.type]).toEqual([
        'Collections',
        '',
        'Run',
        7,
        'Number',
      ]);
      run.delete();
      const none = properties.custom.getItemOrNullObject('Run').load('key');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('tells of changes unless the add-in does not want to hear', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      for (const [enabled, address] of [
        [false, 'A1'],
        [true, 'B2'],
      ] as const) {
        context.runtime.enableEvents = enabled;
        sheet.getRange(address).values = [[1]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    expect(heard).toEqual(['B2']);
  });

  it('calculates, suspends and tells its culture', async () => {
    await Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      const cell = worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [['=6*7']];
      application.calculate('Full');
      cell.load('values');
      application.load(
        'calculationMode,decimalSeparator,cultureInfo/name,cultureInfo/numberFormat/numberGroupSeparator',
      );
      await context.sync();
      expect(cell.values).toEqual([[42]]);
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', '.']);
      expect(application.cultureInfo.numberFormat.numberGroupSeparator).toBe(',');
    });
  });
});

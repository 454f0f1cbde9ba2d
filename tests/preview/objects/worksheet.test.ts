import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

describe('the worksheets', () => {
  it('are added at the end under the name given or the next free one', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const named = worksheets.add('应收账款').load('name,id,position,visibility');
      const unnamed = worksheets.add().load('name');
      await context.sync();
      expect([named.name, named.position, named.visibility]).toEqual(['应收账款', 1, 'Visible']);
      expect(named.id).not.toBe('');
      named.getRange('A1').values = [[1]];
      await context.sync();
      expect(await names()).toEqual(['Sheet1', '应收账款', unnamed.name]);
    });
  });

  it('are found by name whatever its case, by id, by place, or not at all', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report').load('id');
      await context.sync();
      const found = [
        worksheets.getItem('REPORT'),
        worksheets.getItem(report.id),
        worksheets.getFirst().getNext(),
        worksheets.getLast(),
        worksheets.getLast().getPrevious(),
      ].map((sheet) => sheet.load('name'));
      const missing = worksheets.getItemOrNullObject('Nothing').load('name');
      const after = report.getNextOrNullObject().load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect(found.map((sheet) => sheet.name)).toEqual(['Report', 'Report', 'Report', 'Report', 'Sheet1']);
      expect([missing.isNullObject, after.isNullObject, count.value]).toEqual([true, true, 2]);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem('Nothing').load('name');
        await context.sync();
      }),
    ).toBe("ItemNotFound: The requested resource doesn't exist.");
  });

  it.each(['a/b', 'x'.repeat(32), 'a[1]', "'quoted'"])('cannot be called %s', async (name) => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(error).toMatch(/^InvalidArgument/);
    expect(await names()).toEqual(['Sheet1']);
  });

  it('cannot share a name, but a name may change its case', async () => {
    const taken = await errorOf(async (context) => {
      context.workbook.worksheets.add('SHEET1');
      await context.sync();
    });
    expect(taken).toMatch(/^ItemAlreadyExists/);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').name = 'SHEET1';
      await context.sync();
    });
    expect(await names()).toEqual(['SHEET1']);
  });

  it('move, copy with their cells, and go', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem('Sheet1');
      first.getRange('A1').values = [['kept']];
      const second = worksheets.add('Second');
      worksheets.add('Third').position = 0;
      const copy = first.copy('After', second);
      copy.name = 'Copy';
      const cell = copy.getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['kept']]);
      expect(await names()).toEqual(['Third', 'Sheet1', 'Second', 'Copy']);
      second.delete();
      await context.sync();
    });
    expect(await names()).toEqual(['Third', 'Sheet1', 'Copy']);
  });

  it('keep one that is visible', async () => {
    for (const change of [
      (sheet: Excel.Worksheet) => sheet.delete(),
      (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden'),
      (sheet: Excel.Worksheet) => (sheet.visibility = 'VeryHidden'),
    ]) {
      const error = await errorOf(async (context) => {
        change(context.workbook.worksheets.getItem('Sheet1'));
        await context.sync();
      });
      expect(error).toMatch(/^InvalidOperation/);
    }
  });

  it('hand the front over when they are hidden', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const report = worksheets.add('Report');
      report.activate();
      report.visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet().load('name');
      const visible = worksheets.getCount(true);
      report.load('visibility');
      await context.sync();
      expect([active.name, visible.value, report.visibility]).toEqual(['Sheet1', 1, 'Hidden']);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem('Report').activate();
        await context.sync();
      }),
    ).toMatch(/^InvalidOperation/);
  });
});

describe('a worksheet', () => {
  it('keeps its looks', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tabColor = '#c00000';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['#C00000', false, false]);
    });
  });

  it('freezes rows, columns or both', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const frozen = async (): Promise<string> => {
        const range = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return range.isNullObject ? 'none' : range.address.replace('Sheet1!', '');
      };
      expect(await frozen()).toBe('none');
      sheet.freezePanes.freezeRows(2);
      expect(await frozen()).toBe('1:2');
      sheet.freezePanes.freezeColumns();
      expect(await frozen()).toBe('A:A');
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      expect(await frozen()).toBe('A1:B3');
      sheet.freezePanes.unfreeze();
      expect(await frozen()).toBe('none');
    });
  });

  it('filters by values', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B4').values = [
        ['Customer', 'State'],
        ['A', 'open'],
        ['B', 'paid'],
        ['C', 'open'],
      ];
      sheet.autoFilter.apply('A1:B4', 1, { filterOn: 'Values', values: ['open'] });
      const filter = sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([filter.enabled, filter.isDataFiltered, range.address]).toEqual([true, true, 'Sheet1!A1:B4']);
      expect(filter.criteria).toEqual([null, { filterOn: 'Values', values: ['open'] }]);
      sheet.autoFilter.clearCriteria();
      filter.load('isDataFiltered');
      await context.sync();
      expect(filter.isDataFiltered).toBe(false);
      sheet.autoFilter.remove();
      filter.load('enabled');
      await context.sync();
      expect(filter.enabled).toBe(false);
    });
  });

  it('keeps how it would be printed', async () => {
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Inches', { left: 0.5 });
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintArea('A1:D9');
      pageLayout.load('orientation,zoom,leftMargin,topMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      expect([pageLayout.orientation, pageLayout.leftMargin, pageLayout.topMargin]).toEqual([
        'Landscape',
        36,
        54,
      ]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect([titles.address, area.address]).toEqual(['Sheet1!1:2', 'Sheet1!A1:D9']);
    });
  });

  it('keeps page breaks, in order and once each, and takes them back', async () => {
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Sheet1');
      const later = horizontalPageBreaks.add('A40');
      horizontalPageBreaks.add('B20:C30');
      horizontalPageBreaks.add('A40');
      horizontalPageBreaks.load('items/rowIndex');
      const below = later.getCellAfterBreak().load('address');
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([19, 39]);
      expect(below.address).toBe('Sheet1!A40');
      later.delete();
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      horizontalPageBreaks.removePageBreaks();
      const none = horizontalPageBreaks.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').horizontalPageBreaks.add('A1');
        await context.sync();
      }),
    ).toMatch(/^InvalidArgument/);
  });

  it('names what it does not serve instead of pretending', async () => {
    const error = await errorOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.addTextBox('no');
      await context.sync();
    });
    expect(error).toMatch(/^NotImplemented: .*Worksheet\.shapes/);
  });
});

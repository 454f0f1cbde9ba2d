import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1:C3').values = [
      ['Bucket', 'Open', 'Disputed'],
      ['1–30', 100, 5],
      ['31–60', '=B2/2', 2],
    ];
    await context.sync();
  });
});

afterEach(() => excel.dispose());

describe('a chart', () => {
  it('draws its series from the columns or rows of its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'));
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Rows');
      await context.sync();
    });
    const [columns, rows] = excel.book.sheets[0]?.charts ?? [];
    expect(columns?.series).toEqual([
      { name: 'Open', values: 'Sheet1!$B$2:$B$3', categories: 'Sheet1!$A$2:$A$3' },
      { name: 'Disputed', values: 'Sheet1!$C$2:$C$3', categories: 'Sheet1!$A$2:$A$3' },
    ]);
    expect(rows?.series).toEqual([
      { name: '1–30', values: 'Sheet1!$B$2:$C$2', categories: 'Sheet1!$B$1:$C$1' },
      { name: '31–60', values: 'Sheet1!$B$3:$C$3', categories: 'Sheet1!$B$1:$C$1' },
    ]);
  });

  it('reads numbers alone as nameless series', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const series = sheet.charts.add('Line', sheet.getRange('B2:C3')).series.load('items/name');
      await context.sync();
      expect(series.items.map(({ name }) => name)).toEqual(['Series1', 'Series2']);
    });
  });

  it('keeps its name, title, legend, place and axes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'));
      chart.name = 'Aging';
      chart.title.text = 'Aging of open items';
      chart.legend.position = 'Left';
      chart.axes.valueAxis.title.text = 'CNY';
      chart.setPosition('E2', 'F11');
      await context.sync();
      const found = sheet.charts
        .getItem('Aging')
        .load(
          'chartType,left,top,height,title/text,title/visible,legend/position,legend/visible,axes/valueAxis/title/text',
        );
      const corner = sheet.getRange('E2').load('left,top');
      await context.sync();
      expect([found.chartType, found.title.text, found.title.visible]).toEqual([
        'BarClustered',
        'Aging of open items',
        true,
      ]);
      expect([found.legend.position, found.legend.visible, found.axes.valueAxis.title.text]).toEqual([
        'Left',
        true,
        'CNY',
      ]);
      expect([found.left, found.top]).toEqual([corner.left, corner.top]);
      expect(found.height).toBeGreaterThan(100);
    });
  });

  it('takes and gives series, and goes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      const added = chart.series.add('Target');
      added.setValues(sheet.getRange('C2:C3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      chart.series.getItemAt(0).delete();
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Target']);
      expect(excel.book.sheets[0]?.charts[0]?.series[0]?.values).toBe('Sheet1!$C$2:$C$3');
      chart.delete();
      const none = sheet.charts.getItemOrNullObject('Chart 1').load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('needs cells to draw', async () => {
    const error = await errorOf(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Sheet1');
      const add: unknown = Reflect.get(charts, 'add');
      if (typeof add === 'function') Reflect.apply(add, charts, ['Line', 'A1:B2']);
      await context.sync();
    });
    expect(error).toMatch(/^InvalidArgument/);
  });
});

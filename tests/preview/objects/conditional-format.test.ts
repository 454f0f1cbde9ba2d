import { errorOf, openExcelWorkbook, type ExcelWorkbook } from './excel-workbook';

let excel: ExcelWorkbook;

beforeEach(async () => {
  excel = await openExcelWorkbook();
});

afterEach(() => excel.dispose());

describe('a conditional format', () => {
  it('compares values and styles the cells', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.font.color = '#9C0006';
      format.cellValue.format.fill.color = '#FFC7CE';
      format.cellValue.rule = { formula1: '=90', operator: 'GreaterThan' };
      format.stopIfTrue = true;
      format.load(
        'type,id,stopIfTrue,cellValue/rule,cellValue/format/font/color,cellValue/format/fill/color',
      );
      const cells = format.getRange().load('address');
      await context.sync();
      expect([format.type, format.stopIfTrue, cells.address]).toEqual(['CellValue', true, 'Sheet1!A1:A9']);
      expect(format.cellValue.rule).toMatchObject({ formula1: '=90', operator: 'GreaterThan' });
      expect(format.cellValue.format.font.color).toBe('#9C0006');
      expect(format.cellValue.format.fill.color).toBe('#FFC7CE');
    });
  });

  it('looks for texts', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B:B');
      const { textComparison } = range.conditionalFormats.add('ContainsText');
      textComparison.format.font.bold = true;
      textComparison.rule = { operator: 'BeginsWith', text: 'HOLD' };
      textComparison.load('rule,format/font/bold');
      await context.sync();
      expect(textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'HOLD' });
      expect(textComparison.format.font.bold).toBe(true);
    });
  });

  it('follows a formula', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2:D9');
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$C2>TODAY()';
      custom.format.fill.color = '#FFEB9C';
      custom.load('rule/formula,format/fill/color');
      await context.sync();
      expect([custom.rule.formula, custom.format.fill.color]).toEqual(['=$C2>TODAY()', '#FFEB9C']);
    });
  });

  it('colours along a scale and draws bars', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      const { colorScale } = conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
        maximum: { type: 'Number', formula: '=90', color: '#F8696B' },
      };
      const { dataBar } = conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#5B9BD5';
      colorScale.load('criteria,threeColorScale');
      dataBar.load('positiveFormat/fillColor');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect(colorScale.threeColorScale).toBe(true);
      expect(colorScale.criteria.midpoint).toMatchObject({
        type: 'Percentile',
        formula: '50',
        color: '#FFEB84',
      });
      expect(colorScale.criteria.maximum).toMatchObject({ type: 'Number', formula: '90', color: '#F8696B' });
      expect([dataBar.positiveFormat.fillColor, count.value]).toEqual(['#5B9BD5', 2]);
    });
  });

  it('is found again by its id, is none of the other kinds, and goes', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
      const added = conditionalFormats.add('Custom').load('id');
      await context.sync();
      const found = conditionalFormats.getItem(added.id).load('type,priority');
      const other = added.cellValueOrNullObject.load('rule');
      await context.sync();
      expect([found.type, found.priority, other.isNullObject]).toEqual(['Custom', 0, true]);
      added.delete();
      conditionalFormats.load('items/id');
      await context.sync();
      expect(conditionalFormats.items).toHaveLength(0);
    });
  });

  it('is cleared from the cells it touches only', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A9').conditionalFormats.add('DataBar');
      sheet.getRange('C1:C9').conditionalFormats.add('DataBar');
      sheet.getRange('A5').conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.load('items/type');
      const cells = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
      await context.sync();
      expect([left.items.length, cells.address]).toEqual([1, 'Sheet1!C1:C9']);
    });
  });

  it.each([
    ['IconSet', /^NotImplemented/],
    ['Sparkle', /^InvalidArgument/],
  ])('of the type %s is refused', async (type, expected) => {
    const error = await errorOf(async (context) => {
      const formats = context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats;
      const add: unknown = Reflect.get(formats, 'add');
      if (typeof add === 'function') Reflect.apply(add, formats, [type]);
      await context.sync();
    });
    expect(error).toMatch(expected);
  });
});

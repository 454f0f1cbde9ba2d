import { asTypedFormula, callsAddin } from '../../src/excel/addin-formula';
import { isProblem } from '../../src/excel/problem';
import { repairFormulas } from '../../src/excel/repair-formulas';
import { shareCopy } from '../../src/excel/share-copy';
import { undo } from '../../src/excel/undo';
import {
  everything,
  openWorkbook,
  problemIn,
  putCells,
  rectOf,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(60_000);

const NAMES = ['AR.DSO', 'AR.DSO.COUNTBACK', 'AR.TERMS.DUEDATE'];

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

describe('a formula of the add-in', () => {
  it.each([
    '=AR.DSO(A1,B1,90)',
    '=1+ar.dso(A1,B1,90)',
    '=_xldudf_AR_DSO(A1)',
    "=[2]!_xldudf_AR_DSO(A1)+SUM('AR.Data'!A1)",
  ])('is known by its name: %s', (formula) => {
    expect(callsAddin(formula)).toBe(true);
  });

  it.each(['=SUM(A1)', '="AR.DSO("', "='AR.Data'!A1", '=BAR.DSO(1)', 'AR.DSO(1)', 5, ''])(
    'is not taken for one: %s',
    (formula) => {
      expect(callsAddin(formula)).toBe(false);
    },
  );

  it.each([
    ['=_xldudf_AR_DSO(A1,B1)', '=AR.DSO(A1,B1)'],
    ['=[2]!_xldudf_AR_DSO_COUNTBACK(A1)', '=AR.DSO.COUNTBACK(A1)'],
    ["='C:\\Old\\Guard.xla'!_xldudf_AR_DSO(A1)", '=AR.DSO(A1)'],
    ['=IF(A1="_xldudf_AR_DSO(",_XLDUDF_AR_DSO(1),0)', '=IF(A1="_xldudf_AR_DSO(",AR.DSO(1),0)'],
    ['=_xldudf_OTHER_SUM(A1)', '=_xldudf_OTHER_SUM(A1)'],
    ['=AR.DSO(1,2,90)', '=AR.DSO(1,2,90)'],
  ])('is typed as it should be: %s', (stored, typed) => {
    expect(asTypedFormula(stored, NAMES)).toBe(typed);
  });
});

describe('Repair formulas', () => {
  it('enters the add-in’s broken formulas once more, and nothing else, and can be undone', async () => {
    const sheet = sheetNamed(workbook.book, 'Sheet1');
    putCells(sheet, [
      [{ formula: '=_xldudf_AR_DSO(100,200,90)' }, { formula: '=NOSUCH(1)' }],
      [{ formula: '=1+1' }, '=_xldudf_AR_DSO('],
    ]);
    await workbook.book.settled();
    const before = sheet.readFormulas(rectOf(0, 0, 2, 2));
    const { count, skipped, receipt } = valueOf(await repairFormulas(NAMES, testRun()));
    expect([count, skipped]).toEqual([1, []]);
    expect(sheet.readFormulas(rectOf(0, 0))).toEqual([['=AR.DSO(100,200,90)']]);
    expect(sheet.readFormulas(rectOf(0, 1, 2, 1))).toEqual([[before[0]![1]], [before[1]![1]]]);
    expect(valueOf(await undo(receipt!, testRun()))).toEqual({ undone: true });
    expect(sheet.readFormulas(rectOf(0, 0, 2, 2))).toEqual(before);
  });

  it('says when there is nothing to repair, and writes nothing', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), [[{ formula: '=1+1' }, 'text']]);
    const before = everything(workbook.book);
    expect(valueOf(await repairFormulas(NAMES, testRun()))).toEqual({ count: 0, skipped: [], receipt: null });
    expect(everything(workbook.book)).toEqual(before);
  });
});

describe('Share copy', () => {
  it('copies the sheet with values for the add-in’s formulas, keeps Excel’s own, and can be undone', async () => {
    const sheet = sheetNamed(workbook.book, 'Sheet1');
    putCells(sheet, [['=Acme', { formula: '=1+1' }, { formula: '=AR.NOSUCH(1)' }]]);
    await workbook.book.settled();
    const before = sheet.readFormulas(rectOf(0, 0, 1, 3));
    const { receipt, formulas } = valueOf(await shareCopy(testRun()));
    expect([receipt.sheet, formulas]).toEqual(['Sheet1 (values)', 1]);
    const copy = sheetNamed(workbook.book, 'Sheet1 (values)').readFormulas(rectOf(0, 0, 1, 3));
    expect(copy[0]!.slice(0, 2)).toEqual(['=Acme', { formula: '=1+1' }].map((_, at) => before[0]![at]));
    expect(JSON.stringify(copy[0]![2])).not.toContain('NOSUCH');
    expect(sheet.readFormulas(rectOf(0, 0, 1, 3))).toEqual(before);
    expect(valueOf(await undo(receipt, testRun()))).toEqual({ undone: true });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'AR Runs']);
  });

  it('leaves the workbook as it was when a request fails', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), [[{ formula: '=AR.NOSUCH(1)' }]]);
    const start = workbook.excel.host.traffic.syncs;
    valueOf(await undo(valueOf(await shareCopy(testRun())).receipt, testRun()));
    const requests = workbook.excel.host.traffic.syncs - start;
    for (let n = 1; n <= requests; n++) {
      workbook.excel.host.faults.failNth(n, 'after');
      const result = await shareCopy(testRun());
      workbook.excel.host.faults.clear();
      if (!isProblem(result)) valueOf(await undo(result.receipt, testRun()));
      const { sheets } = everything(workbook.book) as { sheets: { name: string }[] };
      expect({ n, names: sheets.map(({ name }) => name) }).toEqual({ n, names: ['Sheet1', 'AR Runs'] });
      expect(n <= 5 ? problemIn(result) : result).toBeDefined();
    }
  });
});

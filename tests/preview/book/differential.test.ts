import type { CellValue } from '../../../preview/book/cell-value';
import type { Sheet } from '../../../preview/book/sheet';
import { createHeadlessBook } from '../../../preview/book/headless-book';
import { applySafetyPatch, removeSafetyPatch } from '../../../preview/book/safety-patch';
import { formulaCases } from './formulas/formula-cases';
import { sampleInvoices } from './formulas/sample-invoices';

const FORMULA_COLUMN = 9;

const closeTo = (a: CellValue, b: CellValue): boolean =>
  a === b ||
  (typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));

const plain = (value: CellValue): CellValue =>
  value !== null && typeof value === 'object' ? value.error : value;

/** Calculates the formulas below each other beside the sample invoices, as a sheet would hold them. */
const calculateAll = async (
  formulas: readonly string[],
  prepare: () => void = () => undefined,
): Promise<CellValue[]> => {
  const book = createHeadlessBook();
  prepare();
  const [sheet] = book.sheets as [Sheet];
  book.batch(() => {
    sheet.write({ row: 0, column: 0, rowCount: sampleInvoices.length, columnCount: 7 }, sampleInvoices);
    const column = { row: 0, column: FORMULA_COLUMN, rowCount: formulas.length, columnCount: 1 };
    sheet.write(
      column,
      formulas.map((formula) => [{ formula }]),
    );
  });
  await book.settled();
  const rect = { row: 0, column: FORMULA_COLUMN, rowCount: formulas.length, columnCount: 1 };
  const values = sheet.readValues(rect).map(([value]) => plain(value ?? null));
  book.dispose();
  return values;
};

const disagreeing = (values: readonly CellValue[]): string[] =>
  formulaCases.flatMap(({ formula, value }, k) => {
    const found = values[k] ?? null;
    return closeTo(found, value) ? [] : [`${formula} gave ${JSON.stringify(found)}, agreed is ${value}`];
  });

describe('the formula engine beside other engines', () => {
  afterEach(applySafetyPatch);

  it('has at least one witness for each of the 115 values', () => {
    expect(formulaCases).toHaveLength(115);
    expect(formulaCases.every(({ witnesses }) => witnesses.length > 0)).toBe(true);
  });

  it('gives the agreed value for every formula', async () => {
    const values = await calculateAll(formulaCases.map(({ formula }) => formula));
    expect(disagreeing(values)).toEqual([]);
  });

  it('gives wrong values without the safety patch, which is why the patch is there', async () => {
    const values = await calculateAll(
      formulaCases.map(({ formula }) => formula),
      removeSafetyPatch,
    );
    expect(disagreeing(values).length).toBeGreaterThanOrEqual(5);
  });

  it('does not let SORT change the range that other formulas read', async () => {
    const formulas = ['=SUMPRODUCT($E$1:$E$60*$D$1:$D$60)', '=SUM(SORT($E$1:$E$60))'];
    const [product] = await calculateAll(formulas);
    const expected = sampleInvoices.reduce((sum, [, , , due, amount]) => sum + due * amount, 0);
    expect(product).toBeCloseTo(expected, 2);
  });

  it('calculates on after a half-typed table column', async () => {
    const formulas = ['=Invoices[Am', '=IF(1,"c","d")', '=SUM(1,2)'];
    expect((await calculateAll(formulas)).slice(1)).toEqual(['c', 3]);
    expect((await calculateAll(formulas, removeSafetyPatch)).slice(1)).not.toEqual(['c', 3]);
  });

  it('takes a text between quotes as the text it is, wherever a number format could be seen in it', async () => {
    const labels = [
      '=IF(TRUE,"1-30","x")',
      '=CHOOSE(2,"a","12%")',
      '=LOOKUP(5,{0,1},{"a","1-30"})',
      '=CONCAT("1-30","!")',
    ];
    expect(await calculateAll(labels)).toEqual(['1-30', '12%', '1-30', '1-30!']);
    expect(await calculateAll(labels, removeSafetyPatch)).not.toEqual(['1-30', '12%', '1-30', '1-30!']);
  });

  it('still reads a text as a number or date where the function is there for it', async () => {
    const formulas = [
      '=VALUE("12%")',
      '=YEAR("2026-01-31")',
      '=DATEVALUE("2026-01-31")',
      '="5"+3',
      '=TEXT("2026-01-31","yyyy")',
    ];
    expect(await calculateAll(formulas)).toEqual([0.12, 2026, 46053, 8, '2026']);
  });
});

import type { CellValue } from '../../../preview/book/cell-value';
import type { ContentCell } from '../../../preview/book/content';
import { openXlsx } from '../../../preview/files/open-xlsx';
import { saveXlsx } from '../../../preview/files/save-xlsx';
import { hasLibreOffice, throughLibreOffice, WHY_SKIPPED } from '../../support/libre-office';
import { type LiveFunctions, startLiveFunctions } from '../../support/live-functions';
import { AS_OF_CELL } from './figures';
import { AS_OF } from './ledger-rows';
import type { Pair } from './pair';
import { agingPairs } from './pairs/aging';
import { agingTablePairs } from './pairs/aging-table';
import { datePairs } from './pairs/dates';
import { discountPairs } from './pairs/discounts';
import { indicatorPairs } from './pairs/indicators';
import { ledgerTablePairs } from './pairs/ledger-tables';
import { riskPairs } from './pairs/risk';
import { workingCapitalPairs } from './pairs/working-capital';
import { NATIVE_COLUMN, OURS_COLUMN, PAIRS_SHEET, witnessBook } from './witness-book';

jest.setTimeout(60_000);

const pairs: readonly Pair[] = [
  ...agingPairs,
  ...agingTablePairs,
  ...ledgerTablePairs,
  ...indicatorPairs,
  ...workingCapitalPairs,
  ...discountPairs,
  ...riskPairs,
  ...datePairs,
];
const inOrder = pairs.map(({ quantity }, row) => [quantity, row] as const);
const TOLERANCE = 1e-9;
const independently = hasLibreOffice ? describe : describe.skip;

/** As LibreOffice saves it: a number, or what else the cell shows. */
const resultOf = (cell: ContentCell): unknown =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.result : cell;

async function nativelyInLibreOffice(asOf: number): Promise<unknown[]> {
  const bytes = await saveXlsx(witnessBook(pairs, asOf, true));
  const { sheets } = await openXlsx(throughLibreOffice(bytes, 'xlsx'));
  const rows = sheets.find(({ name }) => name === PAIRS_SHEET)?.rows ?? [];
  return rows.map((row) => resultOf(row?.[NATIVE_COLUMN]));
}

function inPreview({ book }: LiveFunctions, column: number): readonly CellValue[] {
  const rect = { row: 0, column, rowCount: pairs.length, columnCount: 1 };
  const rows = book.sheetNamed(PAIRS_SHEET)?.readValues(rect) ?? [];
  return rows.map(([value]) => value ?? null);
}

/** Equal but for the last digits of a binary fraction; an error, a blank and a 0 are witnesses of nothing. */
function expectEqual(ours: unknown, native: unknown): void {
  expect([ours, native]).toEqual([expect.any(Number), expect.any(Number)]);
  const [a, b] = [Number(ours), Number(native)];
  expect(b).not.toBe(0);
  expect(Math.abs(a - b)).toBeLessThanOrEqual(TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
}

async function enter(address: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Figures').getRange(address).values = [[value]];
    await context.sync();
  });
}

let live: LiveFunctions;

beforeAll(async () => {
  live = await startLiveFunctions();
  live.book.load(witnessBook(pairs, AS_OF));
  await live.book.settled();
});

afterAll(() => live.dispose());

// Both use the one workbook, in this order: the second enters another as-of date, and all is recalculated.
describe.each([
  ['as of 2025-12-31', AS_OF],
  ['recalculated as of 2025-10-07', AS_OF - 85],
])('a workbook of formulas, %s,', (_, asOf) => {
  beforeAll(async () => {
    await enter(AS_OF_CELL, asOf);
    await live.book.settled();
  });

  it('has no function that refuses its arguments', () => {
    expect(live.host.functionFailures).toEqual([]);
  });

  describe('beside native formulas in the same workbook', () => {
    it.each(inOrder)('gives %s', (_quantity, row) => {
      expectEqual(inPreview(live, OURS_COLUMN)[row], inPreview(live, NATIVE_COLUMN)[row]);
    });
  });

  independently(`beside native formulas in LibreOffice${WHY_SKIPPED}`, () => {
    let natively: unknown[] = [];

    beforeAll(async () => {
      natively = await nativelyInLibreOffice(asOf);
    });

    it.each(inOrder)('gives %s', (_quantity, row) => {
      expectEqual(inPreview(live, OURS_COLUMN)[row], natively[row]);
    });
  });
});

it('compares every quantity once', () => {
  expect(new Set(pairs.map(({ quantity }) => quantity)).size).toBe(pairs.length);
});

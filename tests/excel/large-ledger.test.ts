import type { CellInput } from '../../preview/book/cell-value';
import { day, TITLES } from './small-ledger';
import { planScore, writeScore } from '../../src/taskpane/wizards/score-customers/job';
import { check, FIRST_SHEET, score } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

jest.setTimeout(240_000);

const ROWS = 100_000;

let workbook: TestWorkbook;

function records(count: number): CellInput[][] {
  return Array.from({ length: count }, (_, i) => {
    const invoiced = day(1, 1) + (i % 170);
    const paid = i % 5 === 0 ? null : invoiced + 30 + (i % 20);
    return [`Customer ${i % 4_000}`, `INV-${i}`, invoiced, invoiced + 30, 100 + (i % 997) / 100, paid, 'No'];
  });
}

beforeAll(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), [TITLES, ...records(ROWS)]);
});
afterAll(() => workbook.close());

describe('a ledger of 100,000 rows', () => {
  it('is read in as few requests as its bytes need, and none of them is too big for Excel on the web', async () => {
    const before = workbook.excel.host.traffic.syncs;
    const checked = valueOf(await check(FIRST_SHEET, testRun()));
    expect(checked.recordCount).toBe(ROWS);
    expect(workbook.excel.host.traffic.syncs - before).toBeLessThanOrEqual(16);
  });

  it('is scored and written with progress, and stops in the middle without a trace when cancelled', async () => {
    const before = workbook.book.sheets.map((sheet) => sheet.name);
    const cancel = new AbortController();
    const phases = new Set<string>();
    const stopped = await score(
      FIRST_SHEET,
      day(6, 30),
      testRun({
        signal: cancel.signal,
        onProgress: ({ phase }) => {
          phases.add(phase);
          if (phase === 'writing') cancel.abort();
        },
      }),
    );
    expect([...phases]).toEqual(['reading', 'checking', 'computing', 'writing']);
    expect(stopped).toEqual({ problem: 'cancelled' });
    expect(workbook.book.sheets.map((sheet) => sheet.name)).toEqual(before);
  });

  it('writes 4,000 customers in a number of requests that goes by blocks', async () => {
    const checked = valueOf(await check(FIRST_SHEET, testRun()));
    const plan = valueOf(await planScore(checked, { asOf: day(6, 30) }, testRun()));
    const start = workbook.excel.host.traffic.syncs;
    const receipt = valueOf(await writeScore(plan, testRun()));
    expect(receipt.rowCount).toBe(4_000);
    expect(workbook.excel.host.traffic.syncs - start).toBeLessThanOrEqual(8);
  });
});

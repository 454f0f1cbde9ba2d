import type { FaultMoment } from '../../preview/protocol/office-host-contract';
import { isProblem, type Result } from '../../src/excel/problem';
import { ensurePolicySheet } from '../../src/excel/policy-sheet';
import type { RunContext } from '../../src/excel/run-context';
import { undo } from '../../src/excel/undo';
import { writeManyParts } from './many-parts';
import { AS_OF, LEDGER } from './small-ledger';
import { dun, FIRST_SHEET, score } from './wizard-run';
import { WIZARD_RUNS } from './wizard-runs';
import {
  everything,
  openWorkbook,
  problemIn,
  putCells,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(120_000);

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

/** Requests of a score run until its sheet is there: sources, head, merged cells, records, policy, survey, sheet. */
const ENOUGH_TO_BEGIN_A_SHEET = 8;

const MOMENTS: readonly FaultMoment[] = ['before', 'after'];

const RUNS: Readonly<Record<string, (run: RunContext) => Promise<Result<unknown>>>> = {
  ...WIZARD_RUNS,
  'the policy sheet': (run) => ensurePolicySheet(run),
  'a report with a companion and added rows': (run) => writeManyParts(run),
};

/** Runs once without any failure, on a workbook of its own, to learn how many requests there are to fail. */
async function requestsOf(run: () => Promise<unknown>): Promise<number> {
  const { traffic } = workbook.excel.host;
  const before = traffic.syncs;
  await run();
  const requests = workbook.excel.host.traffic.syncs - before;
  workbook.close();
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
  return requests;
}

describe.each(Object.entries(RUNS))('when a request to Excel fails while %s is made', (_, run) => {
  it.each(MOMENTS)(
    'the workbook is as it was, whichever request it is (failing %s Excel acted)',
    async (moment) => {
      const requests = await requestsOf(() => run(testRun()));
      const before = everything(workbook.book);
      expect(requests).toBeGreaterThan(2);
      for (let n = 1; n <= requests; n++) {
        workbook.excel.host.faults.failNth(n, moment);
        const result = await run(testRun());
        expect({ n, failed: isProblem(result) }).toEqual({ n, failed: true });
        expect({ n, book: everything(workbook.book) }).toEqual({ n, book: before });
        workbook.excel.host.faults.clear();
      }
      valueOf(await run(testRun()));
    },
  );
});

describe('when a request to Excel fails while rows are added to those of an earlier run', () => {
  it.each(MOMENTS)('the earlier rows stay as they are (failing %s Excel acted)', async (moment) => {
    valueOf(await writeManyParts(testRun()));
    const { traffic } = workbook.excel.host;
    const start = traffic.syncs;
    const second = valueOf(await writeManyParts(testRun()));
    const requests = traffic.syncs - start;
    valueOf(await undo(second, testRun()));
    const before = everything(workbook.book);
    for (let n = 1; n <= requests; n++) {
      workbook.excel.host.faults.failNth(n, moment);
      problemIn(await writeManyParts(testRun()));
      expect({ n, book: everything(workbook.book) }).toEqual({ n, book: before });
      workbook.excel.host.faults.clear();
    }
  });
});

describe('when a request to Excel fails during a second run', () => {
  it.each(MOMENTS)(
    'the first run’s sheet, receipt and log line stay (failing %s Excel acted)',
    async (moment) => {
      valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
      const before = everything(workbook.book);
      const { traffic } = workbook.excel.host;
      const start = traffic.syncs;
      const receipt = valueOf(await dun(FIRST_SHEET, AS_OF, testRun()));
      const requests = workbook.excel.host.traffic.syncs - start;
      valueOf(await undo(receipt, testRun()));
      const undone = everything(workbook.book);
      expect(undone).not.toEqual(before);
      for (let n = 1; n <= requests; n++) {
        workbook.excel.host.faults.failNth(n, moment);
        problemIn(await dun(FIRST_SHEET, AS_OF, testRun()));
        expect({ n, book: everything(workbook.book) }).toEqual({ n, book: undone });
        workbook.excel.host.faults.clear();
      }
    },
  );
});

describe('when Excel refuses to clean up as well', () => {
  it('the problem names the sheet that has to be deleted by hand', async () => {
    let requests = 0;
    workbook.excel.host.faults.failWhere(() => ++requests > ENOUGH_TO_BEGIN_A_SHEET, 'before');
    const refused = problemIn(await score(FIRST_SHEET, AS_OF, testRun()));
    workbook.excel.host.faults.clear();
    expect(refused.problem).toBe('sheetNotRemoved');
    expect(refused.sheet).toBe('Scores 2026-06-30');
    expect(workbook.book.sheetNamed('Scores 2026-06-30')?.visibility).toBe('Hidden');
  });
});

describe('when a request fails during Undo', () => {
  it.each(MOMENTS)('a second try finishes it (failing %s Excel acted)', async (moment) => {
    for (let n = 1; n <= 5; n++) {
      const receipt = valueOf(await score(FIRST_SHEET, AS_OF, testRun()));
      workbook.excel.host.faults.failNth(n, moment);
      await undo(receipt, testRun());
      workbook.excel.host.faults.clear();
      await undo(receipt, testRun());
      expect(workbook.book.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'AR Runs']);
    }
  });
});

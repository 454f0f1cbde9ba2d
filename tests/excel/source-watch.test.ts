import { isProblem } from '../../src/excel/problem';
import { planScore, writeScore } from '../../src/taskpane/wizards/score-customers/job';
import { AS_OF, LEDGER } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
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

jest.setTimeout(60_000);

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

/** Reads and computes, lets somebody do something, and writes. */
async function writeAfter(meanwhile: () => void) {
  const plan = valueOf(
    await planScore(valueOf(await check(FIRST_SHEET, testRun())), { asOf: AS_OF }, testRun()),
  );
  meanwhile();
  await workbook.book.settled();
  const before = everything(workbook.book);
  return { result: await writeScore(plan, testRun()), before };
}

describe('a ledger that a co-author changes between reading and writing', () => {
  it('is noticed with its cell; nothing is written, and reading again helps', async () => {
    const { result, before } = await writeAfter(() =>
      putCells(sheetNamed(workbook.book, 'Sheet1'), [[99_999]], 3, 4),
    );
    const { problem, sheet, cell } = problemIn(result);
    expect([problem, sheet, cell]).toEqual(['sourceChanged', 'Sheet1', 'E4']);
    expect(everything(workbook.book)).toEqual(before);
    const again = await writeAfter(() => undefined);
    expect(isProblem(again.result)).toBe(false);
  });

  it('is not to be confused with work beside it or on another sheet', async () => {
    workbook.book.addSheet('Notes');
    const { result } = await writeAfter(() => {
      putCells(sheetNamed(workbook.book, 'Sheet1'), [['call them']], 3, 12);
      putCells(sheetNamed(workbook.book, 'Notes'), [['elsewhere']], 3, 4);
    });
    expect(isProblem(result)).toBe(false);
  });
});

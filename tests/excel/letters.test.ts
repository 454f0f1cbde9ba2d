import { ensureLetterSheets } from '../../src/excel/letter-sheets';
import { undo } from '../../src/excel/undo';
import { planLetters, writeLetters } from '../../src/taskpane/wizards/letters/job';
import type { LetterChoices } from '../../src/taskpane/wizards/letters/letter-plan';
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

const STATEMENTS: LetterChoices = { set: 'statement', language: 'english', customer: '' };

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

async function planned(choices: LetterChoices, run = testRun()) {
  const checked = valueOf(await check(FIRST_SHEET, run));
  return planLetters(checked, { asOf: AS_OF }, run, choices);
}

describe('the wizard “Write letters”', () => {
  it('writes every customer’s statement to a page of its own, and Undo leaves the workbook as it was', async () => {
    const run = testRun();
    const before = everything(workbook.book);
    const plan = valueOf(await planned(STATEMENTS));
    expect(
      plan.letters.map(({ customer, totals }) => [customer, totals.map(({ balance }) => balance)]),
    ).toEqual([
      ['Alder Foods', [1500]],
      ['Beacon Tools', [1000.5]],
      ['Cedar GmbH', [650]],
    ]);
    const receipt = valueOf(await writeLetters(plan, run));
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    expect(sheet.page.rowBreaks).toHaveLength(2);
    expect(sheet.page.printArea?.columnCount).toBe(8);
    const [first = 0] = sheet.page.rowBreaks;
    expect(
      sheet.readText({ row: 0, column: 9, rowCount: 3, columnCount: 3 }).map((row) => [row[0], row[2]]),
    ).toEqual([
      ['Customer', 'Row'],
      ['Alder Foods', '1'],
      ['Beacon Tools', String(first + 1)],
    ]);
    valueOf(await undo(receipt, run));
    workbook.book.deleteSheet(sheetNamed(workbook.book, 'AR Runs').id);
    expect(everything(workbook.book)).toEqual(before);
  });

  it('makes the sheets of texts once, reads them, and names the cell of a placeholder that nobody knows', async () => {
    expect(valueOf(await ensureLetterSheets(testRun())).made).toEqual(['AR Letters', 'AR Contacts']);
    expect(valueOf(await ensureLetterSheets(testRun())).made).toEqual([]);
    expect(valueOf(await planned(STATEMENTS)).letters).toHaveLength(3);
    const sheet = sheetNamed(workbook.book, 'AR Letters');
    sheet.write({ row: 4, column: 4, rowCount: 1, columnCount: 1 }, [['{应付金额} {付款期限} {Costumer}']]);
    expect(problemIn(await planned(STATEMENTS))).toMatchObject({
      problem: 'lettersInvalid',
      sheet: 'AR Letters',
      cell: 'E5',
      found: '{Costumer}',
    });
  });

  it('stops between two letters when it is cancelled, and writes nothing', async () => {
    const controller = new AbortController();
    const checked = valueOf(await check(FIRST_SHEET, testRun()));
    const plan = valueOf(await planLetters(checked, { asOf: AS_OF }, testRun(), STATEMENTS));
    const before = everything(workbook.book);
    controller.abort();
    expect(problemIn(await writeLetters(plan, testRun({ signal: controller.signal }))).problem).toBe(
      'cancelled',
    );
    expect(everything(workbook.book)).toEqual(before);
  });

  it('gives one customer’s notice a sheet by the customer’s name', async () => {
    const plan = valueOf(await planned({ set: 'notices', language: 'bilingual', customer: 'Beacon Tools' }));
    expect(plan.letters.map(({ customer }) => customer)).toEqual(['Beacon Tools']);
    expect(valueOf(await writeLetters(plan, testRun())).sheet).toBe('Beacon Tools 2026-06-30');
  });
});

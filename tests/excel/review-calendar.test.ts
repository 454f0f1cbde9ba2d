import { NO_DATE } from '../../src/domain/calendar/day-number';
import { planReviews, writeReviews } from '../../src/taskpane/wizards/review-calendar/job';
import { AS_OF, LEDGER } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

describe('the wizard “Review calendar”', () => {
  it('reviews whoever is in red at once, and writes one row a customer', async () => {
    const run = testRun();
    const checked = valueOf(await check(FIRST_SHEET, run));
    const plan = valueOf(await planReviews(checked, { asOf: AS_OF }, run));
    expect(
      plan.rows.map(({ customer, nextReview, reason, lastReview }) => [
        customer,
        nextReview,
        reason,
        lastReview,
      ]),
    ).toEqual([
      ['Alder Foods', AS_OF, 'urgent', NO_DATE],
      ['Beacon Tools', AS_OF, 'urgent', NO_DATE],
      ['Cedar GmbH', AS_OF, 'urgent', NO_DATE],
    ]);
    const receipt = valueOf(await writeReviews(plan, run));
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    const used = sheet.usedRect(true);
    const rows = used === null ? [] : sheet.readText(used);
    expect(receipt).toMatchObject({ kind: 'reviews', sheet: 'Reviews 2026-06-30', rowCount: 3 });
    expect(rows.find(([customer]) => customer === 'Beacon Tools')?.slice(2, 6)).toEqual([
      '2026-06-30',
      '',
      '1',
      'Warning in red',
    ]);
  });

  it('speaks Chinese throughout', async () => {
    const run = testRun({ language: 'zh-CN' });
    const checked = valueOf(await check(FIRST_SHEET, run));
    const receipt = valueOf(
      await writeReviews(valueOf(await planReviews(checked, { asOf: AS_OF }, run)), run),
    );
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    const used = sheet.usedRect(true);
    const text = used === null ? [] : sheet.readText(used).flat();
    expect(
      text.filter((cell) => /[A-Za-z]{4,}/.test(cell) && !/Sheet1|Alder|Beacon|Cedar|Policy/.test(cell)),
    ).toEqual([]);
  });
});

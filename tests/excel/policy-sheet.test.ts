import { ensurePolicySheet } from '../../src/excel/policy-sheet';
import { problemText } from '../../src/excel/problem-text';
import { readPolicySheet } from '../../src/excel/read-policy-sheet';
import { LANGUAGES } from '../../src/i18n/language';
import { STANDARD_POLICY } from '../../src/policy/policy';
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
});
afterEach(() => workbook.close());

/** Replaces a cell of a policy table; `row` counts the rows below its titles from 0. */
function edit(table: string, row: number, column: number, cell: string | number): void {
  const { range } = workbook.book.tables.find(({ name }) => name === table)!;
  putCells(sheetNamed(workbook.book, 'AR Policy'), [[cell]], range.row + 1 + row, range.column + column);
}

describe('the policy sheet', () => {
  it('is not needed: without it the standard policy holds', async () => {
    expect(valueOf(await readPolicySheet(testRun()))).toEqual(STANDARD_POLICY);
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it.each(LANGUAGES)('reads back as the standard policy when it is made in %s', async (language) => {
    const run = testRun({ language });
    expect(valueOf(await ensurePolicySheet(run))).toEqual({ sheet: 'AR Policy', isNew: true });
    expect(valueOf(await readPolicySheet(run))).toEqual(STANDARD_POLICY);
    expect(sheetNamed(workbook.book, 'AR Policy').visibility).toBe('Visible');
  });

  it('is understood by a colleague whose Excel speaks the other language', async () => {
    valueOf(await ensurePolicySheet(testRun({ language: 'zh-CN' })));
    expect(valueOf(await readPolicySheet(testRun()))).toEqual(STANDARD_POLICY);
  });

  it('is never overwritten', async () => {
    valueOf(await ensurePolicySheet(testRun()));
    edit('AR_AgingEdges', 0, 0, 15);
    const before = everything(workbook.book);
    expect(valueOf(await ensurePolicySheet(testRun()))).toEqual({ sheet: 'AR Policy', isNew: false });
    expect(everything(workbook.book)).toEqual(before);
  });

  it('counts with what the user wrote into it', async () => {
    valueOf(await ensurePolicySheet(testRun()));
    edit('AR_AgingEdges', 0, 0, 15);
    edit('AR_DunningLadder', 1, 1, 5);
    const policy = valueOf(await readPolicySheet(testRun()));
    expect(policy.agingEdges[0]).toEqual({ upToDays: 15 });
    expect(policy.dunningLadder[1]).toMatchObject({ step: 'formal', offsetDays: 5 });
  });

  it('takes another share as a percentage, as the cell shows it', async () => {
    valueOf(await ensurePolicySheet(testRun()));
    edit('AR_Grades', 1, 2, 0.8);
    expect(valueOf(await readPolicySheet(testRun())).grades[1]?.limitFactor).toBe(0.8);
  });

  it('names the cell that is wrong and what belongs there, in both languages', async () => {
    valueOf(await ensurePolicySheet(testRun()));
    edit('AR_AgingEdges', 1, 0, 'sixty');
    const { range } = workbook.book.tables.find(({ name }) => name === 'AR_AgingEdges')!;
    const wrong = problemIn(await readPolicySheet(testRun()));
    expect(wrong).toMatchObject({ problem: 'policyInvalid', sheet: 'AR Policy', found: 'sixty' });
    expect(wrong.cell).toMatch(new RegExp(`^[A-Z]+${range.row + 3}$`));
    expect(problemText(wrong, 'en-US')).toMatch(/“sixty”.*expected a whole number.*Correct the cell/);
    expect(problemText(problemIn(await readPolicySheet(testRun({ language: 'zh-CN' }))), 'zh-CN')).toMatch(
      /“sixty”.*请更正/,
    );
  });
});

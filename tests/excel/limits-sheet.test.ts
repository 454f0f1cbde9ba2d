import { undo } from '../../src/excel/undo';
import { planScore, writeScore } from '../../src/taskpane/wizards/score-customers/job';
import { AS_OF, LEDGER } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

async function limits(language: 'en-US' | 'zh-CN') {
  const run = testRun({ language });
  const checked = valueOf(await check(FIRST_SHEET, run));
  const plan = valueOf(await planScore(checked, { asOf: AS_OF }, run, { withLimits: true }));
  const receipt = valueOf(await writeScore(plan, run));
  const [companion] = receipt.companions ?? [];
  const sheet = sheetNamed(workbook.book, companion?.sheet ?? '');
  const used = sheet.usedRect(true);
  return { receipt, rows: used === null ? [] : sheet.readText(used) };
}

describe('the sheet of limits beside the scores', () => {
  it('opens every limit up, names what binds it, and says where the customer stands', async () => {
    const { receipt, rows } = await limits('en-US');
    const titles = rows.findIndex(([first]) => first === 'Customer');
    const of = (customer: string, title: string): string | undefined =>
      rows.slice(titles).find(([first]) => first === customer)?.[rows[titles]?.indexOf(title) ?? -1];
    expect(of('Beacon Tools', 'Bound by')).toMatch(/Need|Single customer cap/);
    expect(of('Beacon Tools', 'State')).toBe('Stop');
    expect(of('Alder Foods', 'State')).toBe('Hold');
    expect(of('Alder Foods', 'Over limit')).toBe('over');
    expect(of('Alder Foods', 'What would lift the grade')).toMatch(/^For grade A: /);
    expect(of('Cedar GmbH', 'Longest terms, days')).toBe('');
    expect(await undo(receipt, testRun())).toEqual({ undone: true });
    expect(workbook.book.sheets.map(({ name }) => name)).not.toContain(receipt.companions?.[0]?.sheet);
  });

  it('speaks Chinese throughout', async () => {
    const { rows } = await limits('zh-CN');
    const latin = rows.flat().filter((cell) => /[A-Za-z]{3,}/.test(cell) && !/Alder|Beacon|Cedar/.test(cell));
    expect(latin).toEqual([]);
  });
});

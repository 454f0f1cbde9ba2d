import { inspect, readLedger } from '../../src/taskpane/wizards/ledger-intake';
import { planScore, writeScore } from '../../src/taskpane/wizards/score-customers/job';
import { openWorkbook, putCells, testRun, valueOf, type TestWorkbook } from './workbook';
import { AS_OF, LEDGER } from './small-ledger';

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

it('runs', async () => {
  putCells(workbook.book.sheets[0]!, LEDGER);
  const run = testRun();
  const inspection = valueOf(await inspect({ kind: 'sheet', sheet: 'Sheet1' }, run));
  console.log(inspection.mapping, inspection.address);
  const checked = valueOf(await readLedger(inspection, inspection.mapping, {}, run));
  console.log(checked.findings, checked.totals);
  const plan = valueOf(await planScore(checked, { asOf: AS_OF }, run));
  console.log(JSON.stringify(plan.rows, null, 1), plan.totals);
  const receipt = valueOf(await writeScore(plan, run));
  console.log(receipt);
  for (const sheet of workbook.book.sheets) {
    const used = sheet.usedRect(true);
    console.log(sheet.name, used && sheet.readText(used));
  }
});

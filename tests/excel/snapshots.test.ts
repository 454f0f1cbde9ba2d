import { NO_DATE } from '../../src/domain/calendar/day-number';
import { isFault } from '../../src/domain/fault';
import { undo } from '../../src/excel/undo';
import type { ComparisonPlan } from '../../src/taskpane/wizards/snapshot/comparison-plan';
import { planComparison, writeComparison } from '../../src/taskpane/wizards/snapshot/job';
import { day, LEDGER, RECORDS, TITLES } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import {
  openWorkbook,
  problemIn,
  putCells,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

async function plan(asOf: number, since = NO_DATE): Promise<ComparisonPlan> {
  const checked = valueOf(await check(FIRST_SHEET, testRun()));
  return valueOf(await planComparison(checked, { asOf }, testRun(), { since }));
}

async function compare(asOf: number) {
  const planned = await plan(asOf);
  return { planned, receipt: valueOf(await writeComparison(planned, testRun())) };
}

function kept(): string[][] {
  const sheet = workbook.book.sheetNamed('AR Snapshots');
  const used = sheet?.usedRect(true) ?? null;
  return sheet === null || used === null ? [] : sheet.readText(used);
}

const MAY = day(5, 31);
const JUNE = day(6, 30);

describe('snapshots in the workbook', () => {
  it('keep a row a customer under titles, and compare the next run with them', async () => {
    const first = await compare(MAY);
    expect(kept().map((row) => row.slice(1, 9))).toEqual([
      ['As of', 'Currency', 'DSO window', 'Age from', 'Bucket ends', 'Customer', 'Open', 'Overdue'],
      ['2026-05-31', '', '90', 'due', '30, 60, 90, 120', 'Alder Foods', '0.00', '0.00'],
      ['2026-05-31', '', '90', 'due', '30, 60, 90, 120', 'Beacon Tools', '900.50', '0.00'],
      ['2026-05-31', '', '90', 'due', '30, 60, 90, 120', 'Cedar GmbH', '700.00', '700.00'],
    ]);
    expect(kept()[1]?.[0]).toBe(first.receipt.id);
    const second = await compare(JUNE);
    expect(second.planned.currencies[0]?.comparedWith).toBe('snapshot');
    expect(second.planned.currencies[0]?.comparison?.before.asOf).toBe(MAY);
    expect(kept()).toHaveLength(7);
  });

  it('tell what was known then, whatever the ledger says of that day now', async () => {
    await compare(MAY);
    // B-2 turns out to have been paid in May.
    putCells(sheetNamed(workbook.book, 'Sheet1'), [[day(5, 20)]], 4, 5);
    const [one] = (await plan(JUNE)).currencies;
    expect(one?.comparison?.totalsBefore.open).toBe(1600.5);
    expect(one?.comparison?.totalsNow.overdue).toBe(800);
  });

  it('are the same as the ledger on that day when nothing was changed since', async () => {
    const computed = (await plan(JUNE, MAY)).currencies[0];
    expect(computed?.comparedWith).toBe('ledger');
    await compare(MAY);
    const stored = (await plan(JUNE, MAY)).currencies[0];
    expect(stored?.comparedWith).toBe('snapshot');
    expect(stored?.comparison).toEqual(computed?.comparison);
  });

  it('are not kept twice: a run again on the same day adds nothing, and a changed ledger counts from then on', async () => {
    await compare(MAY);
    const again = await compare(MAY);
    expect(kept()).toHaveLength(4);
    expect(again.receipt.additions).toBeUndefined();
    putCells(sheetNamed(workbook.book, 'Sheet1'), [[950.5]], 4, 4);
    const changed = await compare(MAY);
    expect(kept()).toHaveLength(7);
    expect((await plan(JUNE)).currencies[0]?.comparison?.totalsBefore.open).toBe(1650.5);
    expect(valueOf(await undo(changed.receipt, testRun()))).toEqual({ undone: true });
    expect(kept()).toHaveLength(4);
    expect((await plan(JUNE)).currencies[0]?.comparison?.totalsBefore.open).toBe(1600.5);
  });

  it('are the same rows for the same records in any order', async () => {
    const inOrder = await plan(MAY);
    putCells(sheetNamed(workbook.book, 'Sheet1'), [TITLES, ...[...RECORDS].reverse()]);
    expect((await plan(MAY)).snapshots).toEqual(inOrder.snapshots);
  });

  it('take names that look like formulas or numbers for names', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), [['=1+1'], ['=1+1'], ['007']], 1, 0);
    await compare(MAY);
    const [one] = (await plan(JUNE)).currencies;
    const names = one?.comparison?.customers.map(({ customer, before }) => [customer, before === null]);
    expect(names).toContainEqual(['=1+1', false]);
    expect(names).toContainEqual(['007', false]);
  });

  it('leave a sheet of that name alone which is not theirs', async () => {
    const sheet = sheetNamed(workbook.book, 'Sheet1');
    sheet.name = 'AR Snapshots';
    const checked = valueOf(await check({ kind: 'sheet', sheet: 'AR Snapshots' }, testRun()));
    const refused = await planComparison(checked, { asOf: MAY }, testRun());
    expect(problemIn(refused)).toMatchObject({ problem: 'snapshotsOccupied', sheet: 'AR Snapshots' });
  });
});

describe('the wizard “Compare with last time”', () => {
  it('says that there is nothing to compare with where the ledger lists no payments', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), [[null], [null], [null]], 1, 5);
    const { planned, receipt } = await compare(JUNE);
    expect(planned.currencies).toEqual([
      { currency: '', comparedWith: 'nothing', comparison: null, groups: [] },
    ]);
    expect(receipt.rowCount).toBe(0);
  });

  it('writes a sheet on which the causes add up to the change of DSO', async () => {
    await compare(day(4, 30));
    const { planned, receipt } = await compare(JUNE);
    const bridge = planned.currencies[0]?.comparison?.bridge;
    if (bridge === undefined || isFault(bridge)) throw new Error('There is no bridge.');
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    const used = sheet.usedRect(true);
    const rows = used === null ? [] : sheet.readValues(used);
    const titles = rows.findIndex((row) => row.includes('Lateness'));
    const from = rows[titles]?.indexOf('DSO before') ?? 0;
    const [before = 0, ...rest] = (rows[titles + 1] ?? []).slice(from, from + 7).map(Number);
    expect(before + rest.slice(0, 5).reduce((sum, days) => sum + days, 0)).toBeCloseTo(Number(rest[5]), 9);
    expect(rest[5]).toBeCloseTo(bridge.now, 9);
    expect(rows.flat()).toContain('Newly overdue');
  });

  it('rolls exposures and limits up to groups, whatever the order of the records', async () => {
    const sheet = sheetNamed(workbook.book, 'Sheet1');
    const groups = ['Holding', 'Holding', null, null, null, 'Holding', null];
    const cells = [[...TITLES, '集团'], ...RECORDS.map((record, i) => [...record, groups[i] ?? null])];
    putCells(sheet, cells);
    const { groups: found = [] } = (await plan(JUNE)).currencies[0] ?? {};
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ group: 'Holding', open: 2150, overdue: 700 });
    expect(found[0]?.members.map(({ customer }) => customer)).toEqual(['Alder Foods', 'Cedar GmbH']);
    putCells(sheet, [...cells.slice(0, 1), ...cells.slice(1).reverse()]);
    expect((await plan(JUNE)).currencies[0]?.groups).toEqual(found);
  });

  it('speaks Chinese throughout', async () => {
    const run = testRun({ language: 'zh-CN' });
    const checked = valueOf(await check(FIRST_SHEET, run));
    const planned = valueOf(await planComparison(checked, { asOf: JUNE }, run, { since: MAY }));
    const receipt = valueOf(await writeComparison(planned, run));
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    const used = sheet.usedRect(true);
    const text = used === null ? [] : sheet.readText(used).flat();
    expect(
      text.filter((cell) => /[A-Za-z]{4,}/.test(cell) && !/Sheet1|Alder|Beacon|Cedar/.test(cell)),
    ).toEqual([]);
  });
});

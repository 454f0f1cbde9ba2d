import type { CellInput } from '../../preview/book/cell-value';
import type { Sheet } from '../../preview/book/sheet';
import { undo } from '../../src/excel/undo';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { planRecords, writeRecord } from '../../src/taskpane/wizards/notice-record/job';
import { planDunning, writeDunning } from '../../src/taskpane/wizards/dunning-schedule/job';
import { planNoticeRun } from '../../src/taskpane/wizards/dunning-schedule/plan-notice-run';
import type { DunningPlan } from '../../src/taskpane/wizards/job';
import { day } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import {
  openWorkbook,
  problemIn,
  putCells,
  rectOf,
  sheetNamed,
  testRun,
  valueOf,
  type TestWorkbook,
} from './workbook';

jest.setTimeout(60_000);

/** A Tuesday. */
const AS_OF = day(6, 30);
const LEDGER: readonly (readonly CellInput[])[] = [
  ['Customer', 'Invoice No.', 'Invoice Date', 'Due Date', 'Amount', 'Paid Date', 'Disputed'],
  ['Alder', '007', day(4, 1), day(5, 1), 1000, null, 'No'],
  ['Beacon', 'B-1', day(5, 1), day(5, 31), 900, null, 'No'],
  ['Cedar', 'C-1', day(5, 20), day(6, 20), 700, null, 'No'],
  ['Drum', 'D-1', day(5, 20), day(6, 20), 300, null, 'No'],
  ['=Evil()', 'E-1', day(6, 1), day(7, 2), 50, null, 'No'],
];

let workbook: TestWorkbook;
const run = testRun();

beforeAll(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterAll(() => workbook.close());

const sheet = (name: string): Sheet => sheetNamed(workbook.book, name);
const cells = (name: string): readonly (readonly CellInput[])[] => {
  const used = sheet(name).usedRect(true);
  if (used === null) throw new Error(`Sheet ${name} is blank.`);
  return sheet(name).readValues(used);
};
const plan = async (asOf = AS_OF): Promise<DunningPlan> =>
  valueOf(await planDunning(valueOf(await check(FIRST_SHEET, run)), { asOf }, run));
const told = ({ rows, leftOut }: DunningPlan): unknown => ({
  notices: rows.map(({ customer, level }) => `${customer} ${level}`),
  leftOut: Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count])),
});

/** Changes one cell of a proposal: the row of a customer, the column of a title. */
function edit(name: string, customer: string, title: string, value: CellInput): void {
  const rows = cells(name);
  const titles = rows.findIndex((row) => row.includes('Decision'));
  const row = rows.findIndex((line, at) => at > titles && line[0] === customer);
  const column = rows[titles]?.indexOf(title) ?? -1;
  sheet(name).write(rectOf(row, column), [[value]]);
}

describe('a dunning run from the proposal to the log', () => {
  it('proposes, and foresees what is to come on a sheet behind it', async () => {
    const first = await plan();
    expect(told(first)).toEqual({
      notices: ['Alder legal', 'Beacon legal', 'Cedar formal', 'Drum formal', '=Evil() reminder'],
      leftOut: {},
    });
    valueOf(await writeDunning(first, run));
    const calendar = cells('Notices to come 2026-06-30').map((row) => [row[1], row[4]]);
    expect(calendar).toEqual(
      expect.arrayContaining([
        ['Cedar', 'Legal escalation'],
        ['=Evil()', 'Formal notice'],
        ['=Evil()', 'Legal escalation'],
      ]),
    );
    expect(first.warnings.join(' ')).toMatch(/no payment at all.*only weekends/);
  });

  it('explains an entry that cannot be understood, with its cell, and records nothing', async () => {
    edit('Dunning 2026-06-30', 'Cedar', 'Decision', 'maybe');
    const refused = problemIn(await planRecords(run));
    expect(refused).toMatchObject({ problem: 'entryNotUnderstood', found: 'maybe' });
    expect(refused.cell).toMatch(/^I\d+$/);
    edit('Dunning 2026-06-30', 'Cedar', 'Decision', 'Send');
    edit('Dunning 2026-06-30', 'Drum', 'Not before', day(6, 29));
    expect(problemIn(await planRecords(run))).toMatchObject({ problem: 'entryNotUnderstood' });
  });

  it('takes the edits: skipped, postponed, another level, a note', async () => {
    edit('Dunning 2026-06-30', 'Beacon', 'Decision', '跳过');
    edit('Dunning 2026-06-30', 'Drum', 'Not before', day(7, 9));
    edit('Dunning 2026-06-30', 'Alder', 'Level', 'Formal notice');
    edit('Dunning 2026-06-30', 'Alder', 'Note', 'spoke to Ann');
    const checked = valueOf(await check(FIRST_SHEET, run));
    const { run: letters } = valueOf(await planNoticeRun(checked, AS_OF, undefined, run));
    expect(letters.letters.map(({ customer, step, lines }) => [customer, step, lines[0]?.note])).toEqual([
      ['=Evil()', 'reminder', ''],
      ['Alder', 'formal', 'spoke to Ann'],
      ['Cedar', 'formal', ''],
    ]);
    const [record] = valueOf(await planRecords(run));
    valueOf(await writeRecord(record!, run));
    const log = cells('AR Notices').map((row) => [row[2], row[4], row[6], row[10], row[11]]);
    expect(log.slice(1)).toEqual([
      ['Alder', '007', 'Formal notice', 'Sent', 'spoke to Ann'],
      ['Beacon', 'B-1', 'Legal escalation', 'Skipped', null],
      ['Cedar', 'C-1', 'Formal notice', 'Sent', null],
      ['Drum', 'D-1', 'Formal notice', 'Postponed', null],
      ['=Evil()', 'E-1', 'Reminder', 'Sent', null],
    ]);
  });

  it('still gives the letters of the day after they were recorded', async () => {
    const checked = valueOf(await check(FIRST_SHEET, run));
    const { run: letters } = valueOf(await planNoticeRun(checked, AS_OF, undefined, run));
    expect(letters.letters.map(({ customer, step }) => [customer, step])).toEqual([
      ['=Evil()', 'reminder'],
      ['Alder', 'formal'],
      ['Cedar', 'formal'],
    ]);
  });

  it('lists what goes out today: channel, last day to pay, what to consider besides', () => {
    const rows = cells('Notices sent 2026-06-30');
    const alder = rows.find((row) => row[0] === 'Alder');
    // Seven days from Tuesday 30 June.
    expect(alder?.slice(6, 10)).toEqual(['Sent', 'E-mail', day(7, 7), 'Credit hold']);
    expect(rows.find((row) => row[0] === 'Drum')?.slice(6, 11)).toEqual([
      'Postponed',
      null,
      null,
      null,
      day(7, 8),
    ]);
  });

  it('warns of a day before the last run', async () => {
    const { rows, warnings } = await plan(day(6, 29));
    expect(rows).toEqual([]);
    expect(warnings.join(' ')).toMatch(/log holds notices of 2026-06-30/);
  });

  it('proposes nothing when it is run again, and records nothing twice', async () => {
    expect(told(await plan())).toEqual({
      notices: [],
      leftOut: { blocked: 1, alreadySent: 3, withinGap: 1 },
    });
    const [again] = valueOf(await planRecords(run));
    expect(again).toMatchObject({ entries: [], recordedBefore: 5 });
  });

  it('goes on after the gap: the next level, and what was postponed', async () => {
    expect(told(await plan(day(7, 9)))).toMatchObject({
      notices: ['Alder legal', 'Drum formal', '=Evil() formal'],
    });
  });

  it('counts what people note in the log: promises, disputes, cancelled notices', async () => {
    const note = (row: number, column: number, value: CellInput): void =>
      sheet('AR Notices').write(rectOf(row, column), [[value]]);
    note(1, 12, '2026-07-20');
    note(3, 13, 'yes');
    note(5, 10, 'cancelled');
    expect(told(await plan(day(7, 9)))).toMatchObject({
      notices: ['Drum formal', '=Evil() formal'],
      leftOut: { promised: 1, disputed: 1 },
    });
    note(1, 12, 'next week');
    const checked = valueOf(await check(FIRST_SHEET, run));
    expect(problemIn(await planDunning(checked, { asOf: AS_OF }, run))).toMatchObject({
      problem: 'entryNotUnderstood',
      sheet: 'AR Notices',
      cell: 'M2',
      found: 'next week',
    });
    note(1, 12, null);
  });

  it('may be of some customers only, by a ladder of their own', async () => {
    const checked = valueOf(await check(FIRST_SHEET, run));
    const policy = {
      ...STANDARD_POLICY,
      dunningLadder: [
        ...STANDARD_POLICY.dunningLadder,
        { ...STANDARD_POLICY.dunningLadder[0]!, step: 'call', offsetDays: 1, ladder: 'gentle' },
      ],
    };
    const choices = { scope: ' DRU', ladder: 'gentle', withCalendar: false };
    const scoped = valueOf(await planDunning(checked, { asOf: day(7, 9), policy }, run, choices));
    expect(told(scoped)).toEqual({ notices: ['Drum call'], leftOut: { disputed: 1, outOfScope: 3 } });
    expect(scoped.calendar).toEqual([]);
    const other = { ...choices, ladder: 'harsh' };
    expect(problemIn(await planDunning(checked, { asOf: AS_OF, policy }, run, other))).toMatchObject({
      problem: 'noSuchLadder',
      found: 'harsh',
    });
  });

  it('keeps the insurer’s clock beside the ladder', async () => {
    const insured = { ...STANDARD_POLICY.insuranceRules, insured: 'yes', notificationDays: 0 } as const;
    const policy = {
      ...STANDARD_POLICY,
      insuranceRules: { ...insured, maximumExtensionDays: 25, extensionFrom: 'due' },
    } as const;
    const checked = valueOf(await check(FIRST_SHEET, run));
    const { rows, warnings } = valueOf(await planDunning(checked, { asOf: day(7, 9), policy }, run));
    expect(warnings.join(' ')).toMatch(/last day to notify the insurer has passed \(2 open items\)/);
    // The extension of 25 days ends on 15 July, and the next step comes after it.
    expect(rows.find(({ customer }) => customer === 'Drum')?.reason).toMatch(
      /the next step comes after the last day to notify the insurer/,
    );
  });

  it('shows what came of it: paid since, settled, by level', async () => {
    sheet('Sheet1').write(rectOf(3, 5), [[day(7, 3)]]);
    const { results } = await plan(day(7, 9));
    expect(results.find(({ step }) => step === 'formal')).toMatchObject({
      notices: 2,
      dunned: 1700,
      collected: 700,
      cured: 1,
    });
  });

  it('passes over an earlier proposal whose level the policy no longer has', async () => {
    edit('Dunning 2026-06-30', 'Cedar', 'Level', 'Final warning');
    expect(problemIn(await planRecords(run))).toMatchObject({ found: 'Final warning' });
    valueOf(await writeDunning(await plan(day(7, 9)), run));
    const plans = valueOf(await planRecords(run));
    expect(plans.map(({ proposal }) => proposal.sheet)).toEqual(['Dunning 2026-07-09']);
    workbook.book.deleteSheet(sheet('Dunning 2026-07-09').id);
    edit('Dunning 2026-06-30', 'Cedar', 'Level', 'Formal notice');
  });

  it('is taken back by Undo, rows of the log and all', async () => {
    const [record] = valueOf(await planRecords(run));
    sheet('AR Notices').write(
      rectOf(1, 0, 5, 16),
      Array.from({ length: 5 }, () => Array<null>(16).fill(null)),
    );
    const [fresh] = valueOf(await planRecords(run));
    expect([record?.entries.length, fresh?.entries.length]).toEqual([1, 5]);
    const receipt = valueOf(await writeRecord(fresh!, run));
    expect(valueOf(await undo(receipt, run))).toEqual({ undone: true });
    expect(workbook.book.sheetNamed(receipt.sheet)).toBeNull();
    const [afterwards] = valueOf(await planRecords(run));
    expect(afterwards?.entries).toHaveLength(5);
  });
});

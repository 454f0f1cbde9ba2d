import { STANDARD_POLICY } from '../../src/policy/policy';
import type { Policy } from '../../src/policy/policy-tables';
import { planWatchlist, writeWatchlist } from '../../src/taskpane/wizards/watchlist/job';
import type { WatchPlan } from '../../src/taskpane/wizards/watchlist/watch-plan';
import { AS_OF, day, LEDGER, TITLES } from './small-ledger';
import { check, FIRST_SHEET } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  putCells(sheetNamed(workbook.book, 'Sheet1'), LEDGER);
});
afterEach(() => workbook.close());

async function plan(part: Partial<Policy> = {}, asOf = AS_OF): Promise<WatchPlan> {
  const checked = valueOf(await check(FIRST_SHEET, testRun()));
  return valueOf(await planWatchlist(checked, { asOf, policy: { ...STANDARD_POLICY, ...part } }, testRun()));
}

describe('the wizard “Watchlist”', () => {
  it('lists who has a warning with the evidence, most money at risk first', async () => {
    const { rows } = await plan();
    expect(rows.map(({ customer, level, moneyAtRisk }) => [customer, level, moneyAtRisk])).toEqual([
      ['Alder Foods', 'red', 1500],
      ['Beacon Tools', 'red', 1000.5],
      ['Cedar GmbH', 'red', 700],
    ]);
    expect(rows[1]?.evidence).toEqual(['100% of its debt is overdue', '31.8% of all receivables']);
    expect(rows[2]?.evidence).toContain('Oldest item 60 days overdue');
  });

  it('goes by the signals and thresholds of the policy, and by who is insolvent', async () => {
    const onlyAge = [{ watchSignal: 'oldestDaysOverdue', amberFrom: 60, redFrom: 90 }] as const;
    const { rows } = await plan({ watchSignals: onlyAge });
    expect(rows.map(({ customer, level, moneyAtRisk }) => [customer, level, moneyAtRisk])).toEqual([
      ['Cedar GmbH', 'amber', 700],
    ]);
    const insolvent = {
      customer: 'Alder Foods',
      ladder: null,
      customerState: 'insolvency',
      blockedUntil: null,
      parent: null,
    } as const;
    const alarmed = await plan({ watchSignals: [], dunningCustomers: [insolvent] });
    expect(alarmed.rows.map(({ customer, evidence }) => [customer, evidence])).toEqual([
      ['Alder Foods', ['Insolvency was announced']],
    ]);
  });

  it('sees a fall in grade since the snapshots of the year', async () => {
    valueOf(await writeWatchlist(await plan({}, day(3, 31)), testRun()));
    const onlyGrade = [{ watchSignal: 'ratingNotchesDown', amberFrom: 1, redFrom: 2 }] as const;
    // Two late payments of spring turn up.
    putCells(
      sheetNamed(workbook.book, 'Sheet1'),
      [
        ['Alder Foods', 'A-3', day(1, 2), day(1, 5), 9000, day(6, 20), 'No'],
        ['Alder Foods', 'A-4', day(1, 2), day(1, 5), 9000, day(6, 20), 'No'],
      ],
      8,
    );
    const { rows } = await plan({ watchSignals: onlyGrade });
    const alder = rows.find(({ customer }) => customer === 'Alder Foods');
    expect(alder).toMatchObject({ level: 'red' });
    expect(alder?.evidence[0]).toMatch(/^Grade fell from [AB] to [DE] within 12 months$/);
  });

  it('proposes limits that differ from those of the last snapshot, never a rise under warning', async () => {
    valueOf(await writeWatchlist(await plan({}, day(3, 31)), testRun()));
    const { rows, limitChanges } = await plan();
    expect(rows.every(({ proposal }) => proposal.kind !== 'raise')).toBe(true);
    expect(limitChanges.every(({ inForce, proposal }) => proposal.limit !== inForce)).toBe(true);
  });

  it('writes a work list, keeps a snapshot, and speaks Chinese when asked', async () => {
    const run = testRun({ language: 'zh-CN' });
    const checked = valueOf(await check(FIRST_SHEET, run));
    const planned = valueOf(await planWatchlist(checked, { asOf: AS_OF }, run));
    const receipt = valueOf(await writeWatchlist(planned, run));
    expect(receipt).toMatchObject({ kind: 'watch', sheet: '观察名单 2026-06-30', rowCount: 3 });
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    const used = sheet.usedRect(true);
    const text = used === null ? [] : sheet.readText(used).flat();
    expect(
      text.filter((cell) => /[A-Za-z]{4,}/.test(cell) && !/Sheet1|Alder|Beacon|Cedar|Policy/.test(cell)),
    ).toEqual([]);
    expect(sheetNamed(workbook.book, 'AR Snapshots').usedRect(true)?.rowCount).toBe(4);
  });

  it('goes by the limits that the policy knows', async () => {
    const fact = {
      customer: 'Alder Foods',
      factCurrency: null,
      creditLimit: 1000,
      externalGrade: null,
      emergingMarketScore: null,
      tangibleNetWorth: null,
      workingCapital: null,
      customerSince: null,
      lastReview: null,
      knownFact: null,
    };
    const onlyUse = [{ watchSignal: 'utilisation', amberFrom: 0.9, redFrom: 1 }] as const;
    const { rows, limitChanges } = await plan({ watchSignals: onlyUse, customerFacts: [fact] });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ customer: 'Alder Foods', inForce: 1000 });
    expect(rows[0]?.evidence).toEqual(['150% of its limit is used']);
    expect(limitChanges.map(({ customer, proposal }) => [customer, proposal.kind])).toEqual([
      ['Alder Foods', 'lower'],
    ]);
  });

  it('says so when nobody has a warning', async () => {
    putCells(sheetNamed(workbook.book, 'Sheet1'), [
      TITLES,
      ...Array.from({ length: 12 }, (_, i) => [
        `Customer ${i}`,
        `I-${i}`,
        day(6, 1),
        day(7, 1),
        100,
        null,
        'No',
      ]),
    ]);
    const planned = await plan();
    expect(planned.rows).toEqual([]);
    const receipt = valueOf(await writeWatchlist(planned, testRun()));
    const sheet = sheetNamed(workbook.book, receipt.sheet);
    expect(sheet.readText({ row: 0, column: 0, rowCount: 5, columnCount: 1 }).flat()).toContain(
      'No customer has a warning.',
    );
  });
});

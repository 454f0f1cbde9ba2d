import { openXlsx } from '../../preview/files/open-xlsx';
import { saveXlsx } from '../../preview/files/save-xlsx';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { undo } from '../../src/excel/undo';
import { NO_CASH } from '../../src/taskpane/wizards/cash-forecast/cash-choices';
import { planCash } from '../../src/taskpane/wizards/cash-forecast/job';
import { planConcentration } from '../../src/taskpane/wizards/concentration/job';
import { planKpi } from '../../src/taskpane/wizards/kpi-sheet/job';
import { NO_KPI_CHOICES } from '../../src/taskpane/wizards/kpi-sheet/kpi-choices';
import { planStress } from '../../src/taskpane/wizards/stress-test/job';
import { STANDARD_STRESS } from '../../src/taskpane/wizards/stress-test/stress-choices';
import { writeReportPlan } from '../../src/taskpane/wizards/write-report-plan';
import { AS_OF, day, LEDGER } from './small-ledger';
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

const checked = async () => valueOf(await check(FIRST_SHEET, testRun()));

function textOf(sheet: string): string[][] {
  const one = sheetNamed(workbook.book, sheet);
  const used = one.usedRect(true);
  return used === null ? [] : one.readText(used);
}

describe('the cash forecast in the workbook', () => {
  const cash = { ...NO_CASH, openingCash: 1000, floor: 800, weeklyPayables: 50 };

  it('writes a row a week beside cash, and charts that are bound to those rows', async () => {
    const plan = valueOf(await planCash(await checked(), { asOf: AS_OF }, testRun(), cash));
    const receipt = valueOf(await writeReportPlan(plan, testRun()));
    const text = textOf(receipt.sheet);
    const titles = text.findIndex(([first]) => first === 'Week');
    const weeks = text.slice(titles + 1, titles + 14);
    expect(weeks.map(([week]) => week)).toEqual(Array.from({ length: 13 }, (_, at) => `Week ${at + 1}`));
    expect(weeks[0]?.slice(1, 3)).toEqual(['2026-07-01', '2026-07-07']);
    const charts = sheetNamed(workbook.book, receipt.sheet).charts;
    expect(charts.map(({ title, type }) => [title, type])).toEqual([
      ['Expected receipts with the P80 band', 'Line'],
      ['Cash against the floor', 'Line'],
    ]);
    const rows = `${titles + 2}:$L$${titles + 14}`;
    expect(charts[1]?.series[0]).toEqual({
      name: 'Balance',
      values: `'${receipt.sheet}'!$L$${rows}`,
      categories: `'${receipt.sheet}'!$A$${titles + 2}:$A$${titles + 14}`,
    });
    expect(charts[0]?.left).toBeGreaterThan(0);
    expect(receipt.companions?.map(({ sheet }) => sheet)).toEqual(['Expected payments 2026-06-30']);
  });

  it('runs opening cash through receipts and payments to the last cent', async () => {
    const { currencies } = valueOf(await planCash(await checked(), { asOf: AS_OF }, testRun(), cash));
    const [one] = currencies;
    const last = one?.weeks.reduce((sum, week) => sum + week.expected - week.payables, 1000);
    expect(one?.run?.expected.balances.at(-1)).toBeCloseTo(last ?? 0, 8);
    expect(one?.weeks[0]?.payables).toBe(50);
  });

  it('takes payments from a sheet of dates and amounts, and says when there is no such sheet', async () => {
    workbook.book.addSheet('Payables');
    putCells(sheetNamed(workbook.book, 'Payables'), [
      ['Due', 'Amount'],
      [day(7, 3), 400],
      [day(7, 10), 125.5],
      [day(6, 1), 999],
    ]);
    const listed = { ...cash, weeklyPayables: null, payablesSheet: 'Payables' };
    const plan = valueOf(await planCash(await checked(), { asOf: AS_OF }, testRun(), listed));
    expect(plan.currencies[0]?.weeks.slice(0, 3).map(({ payables }) => payables)).toEqual([400, 125.5, 0]);
    const missing = await planCash(await checked(), { asOf: AS_OF }, testRun(), {
      ...listed,
      payablesSheet: 'No such sheet',
    });
    expect(problemIn(missing).problem).toBe('sheetMissing');
  });
});

describe('the key figures in the workbook', () => {
  const choices = { ...NO_KPI_CHOICES, targetDso: 30, costOfCapital: 0.06 };

  it('come with native charts that survive saving and opening the file, and undo takes all sheets away', async () => {
    const plan = valueOf(await planKpi(await checked(), { asOf: AS_OF }, testRun(), choices));
    const receipt = valueOf(await writeReportPlan(plan, testRun()));
    const name = 'Management 2026-06-30';
    const before = sheetNamed(workbook.book, name).charts;
    expect(before.map(({ title }) => title)).toEqual([
      'Open by age',
      'DSO against best possible and target',
      'Expected receipts by week',
      'Largest customers',
    ]);
    const reopened = await openXlsx(await saveXlsx(workbook.book.save()));
    const after = reopened.sheets.find((sheet) => sheet.name === name)?.charts ?? [];
    expect(after.map(({ type, title, series, legend }) => ({ type, title, series, legend }))).toEqual(
      before.map(({ type, title, series, legend }) => ({ type, title, series, legend })),
    );
    expect(await undo(receipt, testRun())).toMatchObject({ undone: true });
    expect(workbook.book.sheetNamed(name)).toBeNull();
    expect(workbook.book.sheetNamed('For sales 2026-06-30')).toBeNull();
  });

  it('show DSO as the sum of best possible DSO and days delinquent', async () => {
    const plan = valueOf(await planKpi(await checked(), { asOf: AS_OF }, testRun(), choices));
    for (const { dso, bestPossibleDso, daysDelinquent } of plan.kpi.currencies[0]?.points ?? []) {
      if (dso === null || bestPossibleDso === null) continue;
      expect((daysDelinquent ?? 0) + bestPossibleDso).toBeCloseTo(dso, 9);
    }
    expect(plan.kpi.currencies[0]?.points.at(-1)?.asOf).toBe(AS_OF);
  });

  it('give sales a list without a single amount, score or limit', async () => {
    const plan = valueOf(await planKpi(await checked(), { asOf: AS_OF }, testRun(), choices));
    const sales = plan.companions.find(({ sheetName }) => sheetName.startsWith('For sales'));
    expect(sales?.table.rows.map(([customer]) => customer)).toEqual([
      'Alder Foods',
      'Beacon Tools',
      'Cedar GmbH',
    ]);
    expect(sales?.table.rows.flat().every((cell) => typeof cell === 'string')).toBe(true);
    expect(JSON.stringify(sales?.table.rows)).not.toMatch(/1500|900|700/);
  });
});

describe('the stress test in the workbook', () => {
  it('loses what defaults leave after insurance, and names the smallest shock that breaks the floor', async () => {
    const choices = { ...STANDARD_STRESS, openingCash: 100, floor: 0, weeklyPayables: 100, scenarios: 5000 };
    const { stress } = valueOf(await planStress(await checked(), { asOf: AS_OF }, testRun(), choices));
    const byName = new Map(stress.results.map((one) => [one.scenario, one]));
    expect(byName.get('largest')?.netLoss).toBeCloseTo(1500 * 0.45, 6);
    expect(byName.get('top3')?.netLoss).toBeCloseTo((1500 + 1000.5 + 650) * 0.45, 6);
    expect(byName.get('triple')?.netLoss).toBeGreaterThan(byName.get('double')?.netLoss ?? 0);
    expect(byName.get('later30')?.cash?.lowest).toBeLessThanOrEqual(byName.get('base')?.cash?.lowest ?? 0);
    expect(stress.reverse?.share).toBeGreaterThan(0);
    expect(stress.reverse?.share).toBeLessThan(1);
  });

  it('lets the largest sector of a sheet default, and says when insurance would pay', async () => {
    workbook.book.addSheet('Sectors');
    putCells(sheetNamed(workbook.book, 'Sectors'), [
      ['Customer', 'Sector'],
      ['Beacon Tools', 'Tools'],
      ['Alder Foods', 'Food'],
      ['Cedar GmbH', 'Food'],
    ]);
    const standard = STANDARD_POLICY;
    const policy = {
      ...standard,
      insuranceRules: { ...standard.insuranceRules, insured: 'yes' as const, discretionaryLimit: 1000 },
    };
    const choices = { ...STANDARD_STRESS, attributesSheet: 'Sectors', scenarios: 1000 };
    const { stress } = valueOf(
      await planStress(await checked(), { asOf: AS_OF, policy }, testRun(), choices),
    );
    const food = stress.results.find(({ scenario }) => scenario === 'sector');
    expect(food?.sector).toBe('Sector: Food');
    // Alder 1,500 of which 1,000 × 90% is insured, Cedar 650 of which 90% is; 45% of it is lost.
    expect(food?.grossLoss).toBeCloseTo((1500 + 650) * 0.45, 6);
    expect(food?.insured).toBeCloseTo((900 + 585) * 0.45, 6);
    // 60 days of extension, six months of waiting, 30 days to pay.
    expect(food?.paidBy).toBeGreaterThan(AS_OF + 60 + 180);
  });

  it('gives the same loss distribution for a seed, and stops when it is cancelled', async () => {
    const choices = { ...STANDARD_STRESS, scenarios: 20_000 };
    const first = valueOf(await planStress(await checked(), { asOf: AS_OF }, testRun(), choices));
    const again = valueOf(await planStress(await checked(), { asOf: AS_OF }, testRun(), choices));
    expect(again.stress.simulation).toEqual(first.stress.simulation);
    const cancel = new AbortController();
    const ledger = await checked();
    const run = testRun({ signal: cancel.signal, onProgress: ({ done }) => done === 1 && cancel.abort() });
    expect(problemIn(await planStress(ledger, { asOf: AS_OF }, run, choices)).problem).toBe('cancelled');
  });
});

describe('concentration in the workbook', () => {
  it('adds customers up by what a sheet says of them', async () => {
    workbook.book.addSheet('Sectors');
    putCells(sheetNamed(workbook.book, 'Sectors'), [
      ['Customer', 'Sector'],
      ['ALDER FOODS', 'Food'],
      ['Cedar GmbH', 'Food'],
    ]);
    const plan = valueOf(
      await planConcentration(await checked(), { asOf: AS_OF }, testRun(), { attributesSheet: 'Sectors' }),
    );
    const sectors = plan.dimensions.find(({ title }) => title === 'Sector')?.concentration;
    expect(sectors?.names).toEqual([
      { name: 'Food', amount: 2150 },
      { name: 'Not on the sheet', amount: 1000.5 },
    ]);
    const customers = plan.dimensions.find(({ key }) => key === 'customer')?.concentration;
    expect(customers?.top1).toBeCloseTo(1500 / 3150.5, 9);
    expect((customers?.index ?? 0) * (customers?.effectiveNumber ?? 0)).toBeCloseTo(10_000, 6);
  });
});

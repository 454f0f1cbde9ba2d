import { isFault } from '../../src/domain/fault';
import { readPolicySheet } from '../../src/excel/read-policy-sheet';
import { undo } from '../../src/excel/undo';
import { STANDARD_POLICY } from '../../src/policy/policy';
import { scorecardOf } from '../../src/policy/policy-rules';
import { adoptWeights } from '../../src/taskpane/wizards/calibrate-scorecard/adopt-weights';
import type { CalibrationPlan } from '../../src/taskpane/wizards/calibrate-scorecard/calibration-plan';
import { planCalibration, writeCalibration } from '../../src/taskpane/wizards/calibrate-scorecard/job';
import { FIRST_DAY, HISTORY_DAYS, paymentHistory } from '../domain/scoring/backtest/payment-history';
import { check, FIRST_SHEET } from './wizard-run';
import { openWorkbook, putCells, sheetNamed, testRun, valueOf, type TestWorkbook } from './workbook';

const TITLES = ['Customer', 'Invoice Date', 'Due Date', 'Amount', 'Paid Date', 'Currency'];
const UNTIL = FIRST_DAY + HISTORY_DAYS - 30;

let workbook: TestWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  const rows = paymentHistory(60, 2000).map((row) => row.slice(0, TITLES.length));
  putCells(sheetNamed(workbook.book, 'Sheet1'), [TITLES, ...rows]);
});
afterEach(() => workbook.close());

async function plan(language: 'en-US' | 'zh-CN' = 'en-US'): Promise<CalibrationPlan> {
  const run = testRun({ language });
  const checked = valueOf(await check(FIRST_SHEET, run));
  return valueOf(await planCalibration(checked, { asOf: UNTIL }, run));
}
function textOf(name: string): string[][] {
  const sheet = sheetNamed(workbook.book, name);
  const used = sheet.usedRect(true);
  return used === null ? [] : sheet.readText(used);
}

describe('the wizard “Test the scorecard”', () => {
  it('writes what came of each band, each grade and each ranking, and draws it', async () => {
    const planned = await plan();
    const receipt = valueOf(await writeCalibration(planned, testRun()));
    const rows = textOf(receipt.sheet);
    const ranking = (name: string): string[] => rows.find(([first]) => first === name) ?? [];
    const auc = planned.backtest.standing.quality?.auc ?? Number.NaN;
    expect(ranking('standing scorecard')[1]).toBe(`${(100 * auc).toFixed(1)}%`);
    expect(ranking('average days late')[1]).toMatch(/%$/);
    expect(rows.filter(([first]) => first?.startsWith('Band ')).length).toBeGreaterThan(10);
    expect(ranking('Recent days late')[2]).toMatch(/\d/);
    expect(sheetNamed(workbook.book, receipt.sheet).charts).toHaveLength(1);
    expect(receipt).toMatchObject({ kind: 'calibrate', rowCount: planned.backtest.standing.bands.length });
  });

  it('puts the proposed weights into the policy when they are accepted, and back when that is undone', async () => {
    const planned = await plan();
    const { calibration } = planned.backtest;
    if (isFault(calibration)) throw new Error(calibration.reason);
    const run = testRun();
    const receipt = valueOf(await adoptWeights(planned, calibration.card, run));
    expect(scorecardOf(valueOf(await readPolicySheet(run))).factors).toMatchObject(calibration.card.factors);
    expect(await undo(receipt, run)).toEqual({ undone: true });
    expect(valueOf(await readPolicySheet(run))).toEqual(STANDARD_POLICY);
  });

  it('speaks Chinese throughout', async () => {
    const receipt = valueOf(await writeCalibration(await plan('zh-CN'), testRun({ language: 'zh-CN' })));
    const text = textOf(receipt.sheet).flat();
    expect(text.filter((cell) => /[A-Za-z]{3,}/.test(cell) && !/Sheet1|AUC|Gini|EMS/.test(cell))).toEqual([]);
  });
});

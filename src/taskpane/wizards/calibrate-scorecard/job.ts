import { isoDate } from '../../../domain/calendar/iso-date';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { policyVersion } from '../../../policy/policy-version';
import type { CheckedLedger, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { STARTING_CHOICES, type CalibrationChoices, type CalibrationPlan } from './calibration-plan';
import { calibrationHeading } from './heading';
import { calibrationReport } from './report';
import { runBacktest } from './run-backtest';

/** Scores every customer as of an earlier day and asks who then paid late; proposes weights fitted to what came before. */
export async function planCalibration(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  { windowDays, lateDays }: CalibrationChoices = STARTING_CHOICES,
): Promise<Result<CalibrationPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const scoredOn = asOf - windowDays;
  const backtest = await runBacktest(checked, { asOf: scoredOn, until: asOf, lateDays }, policy, ctx);
  if (isProblem(backtest)) return backtest;
  const heading = calibrationHeading(backtest, ctx.language);
  return {
    checked,
    asOf,
    scoredOn,
    lateDays,
    policy,
    policyVersion: policyVersion(policy),
    heading,
    backtest,
  };
}

/** Writes the backtest as a new sheet. */
export function writeCalibration(plan: CalibrationPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const report = calibrationReport(plan, isoDate(plan.asOf), ctx.language);
  const facts = {
    kind: 'calibrate',
    ...ledgerFacts(plan.checked, plan.policyVersion, ctx.language),
    asOf: plan.asOf,
    rowCount: report.table.rows.length,
    totals: plan.heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  return writeReport(layOutReport(report), facts, ctx);
}

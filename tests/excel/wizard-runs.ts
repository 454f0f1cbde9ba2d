import { isProblem, type Result } from '../../src/excel/problem';
import type { Receipt } from '../../src/excel/receipt';
import type { RunContext } from '../../src/excel/run-context';
import { planCalibration, writeCalibration } from '../../src/taskpane/wizards/calibrate-scorecard/job';
import { planCash } from '../../src/taskpane/wizards/cash-forecast/job';
import { planConcentration } from '../../src/taskpane/wizards/concentration/job';
import { planReview, writeReview } from '../../src/taskpane/wizards/credit-review/job';
import { STARTING_REVIEW } from '../../src/taskpane/wizards/credit-review/review-choices';
import { planOffer } from '../../src/taskpane/wizards/discount-offer/job';
import { planExpectedLoss } from '../../src/taskpane/wizards/expected-loss/job';
import { planCover } from '../../src/taskpane/wizards/insurance-cover/job';
import type { CheckedLedger, RunOptions } from '../../src/taskpane/wizards/job';
import { planKpi } from '../../src/taskpane/wizards/kpi-sheet/job';
import { planEffect } from '../../src/taskpane/wizards/protection-effect/job';
import { planReviews, writeReviews } from '../../src/taskpane/wizards/review-calendar/job';
import { planComparison, writeComparison } from '../../src/taskpane/wizards/snapshot/job';
import { planStress } from '../../src/taskpane/wizards/stress-test/job';
import { planWatchlist, writeWatchlist } from '../../src/taskpane/wizards/watchlist/job';
import { writeReportPlan } from '../../src/taskpane/wizards/write-report-plan';
import { AS_OF } from './small-ledger';
import { check, dun, FIRST_SHEET, score } from './wizard-run';

/**
 * Every wizard over the small ledger on Sheet1, from its cells to the receipt. Each is held to the same promises: a
 * request that fails at any point leaves the workbook as it was, and the run log says everything. A new wizard is one
 * line here.
 */
export const WIZARD_RUNS: Readonly<Record<string, (run: RunContext) => Promise<Result<Receipt>>>> = {
  'a score report': (run) => score(FIRST_SHEET, AS_OF, run),
  'a credit review': (run) =>
    planned(
      (checked, options, ctx) =>
        planReview(checked, options, ctx, { ...STARTING_REVIEW, customer: 'Alder Foods' }),
      writeReview,
      run,
    ),
  'a test of the scorecard': (run) => planned(planCalibration, writeCalibration, run),
  'a comparison with last time': (run) => planned(planComparison, writeComparison, run),
  'a watchlist': (run) => planned(planWatchlist, writeWatchlist, run),
  'a review calendar': (run) => planned(planReviews, writeReviews, run),
  'insurance cover': (run) => planned(planCover, writeReportPlan, run),
  'expected losses': (run) => planned(planExpectedLoss, writeReportPlan, run),
  'discount offers': (run) => planned(planOffer, writeReportPlan, run),
  'the effect of protection': (run) => planned(planEffect, writeReportPlan, run),
  'a cash forecast': (run) => planned(planCash, writeReportPlan, run),
  'a stress test': (run) => planned(planStress, writeReportPlan, run),
  'a concentration report': (run) => planned(planConcentration, writeReportPlan, run),
  'key figures': (run) => planned(planKpi, writeReportPlan, run),
  'a dunning schedule': (run) => dun(FIRST_SHEET, AS_OF, run),
};

/** The small ledger read, planned and written by a wizard's two functions. */
async function planned<Plan extends object>(
  plan: (checked: CheckedLedger, options: RunOptions, run: RunContext) => Promise<Result<Plan>>,
  write: (plan: Plan, run: RunContext) => Promise<Result<Receipt>>,
  run: RunContext,
): Promise<Result<Receipt>> {
  const checked = await check(FIRST_SHEET, run);
  if (isProblem(checked)) return checked;
  const one = await plan(checked, { asOf: AS_OF }, run);
  return isProblem(one) ? one : write(one, run);
}

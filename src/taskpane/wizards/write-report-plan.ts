import type { Result } from '../../excel/problem';
import type { Receipt } from '../../excel/receipt';
import type { RunContext } from '../../excel/run-context';
import { writeReport } from '../../excel/write-report';
import { layOutReport } from './lay-out-report';
import type { ReportPlan } from './report-plan';

/** Writes a computed report and its companions as new sheets. */
export function writeReportPlan(plan: ReportPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const companions = plan.companions.map(layOutReport);
  return writeReport(layOutReport(plan.report), plan.facts, ctx, { companions });
}

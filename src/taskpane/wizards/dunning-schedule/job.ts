import { isoDate } from '../../../domain/calendar/iso-date';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { policyVersion } from '../../../policy/policy-version';
import type { CheckedLedger, DunningPlan, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { planCurrency, type CurrencyNotices } from './plan-currency';
import { dunningHeading } from './heading';
import { dunningReport } from './report';
import { dunningTotalsInWords } from './totals-in-words';

/** Computes the dunning schedule: the notices that are due, and why the other open items get none. */
export async function planDunning(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
): Promise<Result<DunningPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const parts: CurrencyNotices[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const planned = planCurrency(part, checked, asOf, policy, ctx);
    if (isProblem(planned)) return planned;
    parts.push(planned);
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  const stages = parts.flatMap((part) => part.stages);
  const rows = parts.flatMap((part) => part.notices);
  const leftOut = parts.flatMap((part) => part.leftOut);
  return {
    checked,
    asOf,
    policyVersion: policyVersion(policy),
    heading: dunningHeading(stages, rows, ctx.language),
    stages,
    rows,
    leftOut,
  };
}

/** Writes a computed dunning schedule as a new sheet. */
export function writeDunning(plan: DunningPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, rows } = plan;
  const facts = {
    kind: 'dunning',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: rows.length,
    totals: dunningTotalsInWords(plan, ctx.language),
  } as const;
  return writeReport(layOutReport(dunningReport(plan, isoDate(asOf), ctx.language)), facts, ctx);
}

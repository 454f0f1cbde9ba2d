import { isoDate } from '../../../domain/calendar/iso-date';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { writeReport } from '../../../excel/write-report';
import { agingEdgesOf } from '../../../policy/policy-rules';
import { policyVersion } from '../../../policy/policy-version';
import { bucketCodes, bucketNames } from '../bucket-names';
import type { CheckedLedger, RunOptions, ScoredCustomer, ScorePlan, ScoreTotals } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { headingFigures } from './heading';
import { limitsReport } from './limits-report';
import { scoreReport } from './report';
import { scoreCurrency } from './score-currency';
import { totalsInWords } from './totals-in-words';

export interface ScoreChoices {
  /** Also writes a sheet with every limit opened up. */
  readonly withLimits: boolean;
}

/** Computes the score report: every customer's figures, score, limit and reasons, each currency on its own. */
export async function planScore(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  { withLimits }: ScoreChoices = { withLimits: false },
): Promise<Result<ScorePlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const rows: ScoredCustomer[] = [];
  const totals: ScoreTotals[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const scores = await scoreCurrency(part, asOf, policy, ctx);
    if (isProblem(scores)) return scores;
    for (const row of scores.rows) rows.push(row);
    totals.push(scores.totals);
  }
  const { agingBasis, dsoDays } = policy.conventions;
  const edges = agingEdgesOf(policy);
  return {
    checked,
    asOf,
    policyVersion: policyVersion(policy),
    dsoDays,
    bucketLabels: bucketNames(edges, agingBasis, ctx.language),
    bucketCodes: bucketCodes(edges, agingBasis),
    gradeOrder: policy.grades.map(({ grade }) => grade),
    heading: headingFigures(totals, dsoDays, ctx.language),
    totals,
    rows: rows.sort(byOverdueThenCustomer),
    withLimits,
  };
}

function byOverdueThenCustomer(a: ScoredCustomer, b: ScoredCustomer): number {
  return b.overdue - a.overdue || (a.customer < b.customer ? -1 : a.customer > b.customer ? 1 : 0);
}

/** Writes a computed score report as a new sheet. */
export function writeScore(plan: ScorePlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, rows, totals } = plan;
  const facts = {
    kind: 'score',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: rows.length,
    totals: totalsInWords(totals, ctx.language),
  } as const;
  const day = isoDate(asOf);
  const companions = plan.withLimits ? [layOutReport(limitsReport(plan, day, ctx.language))] : [];
  return writeReport(layOutReport(scoreReport(plan, day, ctx.language)), facts, ctx, { companions });
}

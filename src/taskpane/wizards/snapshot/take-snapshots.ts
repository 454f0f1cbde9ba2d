import { summariseCustomers } from '../../../domain/aging/summarise-customers';
import { isFault } from '../../../domain/fault';
import { realAt } from '../../../domain/ledger/column-access';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import { receivableParts } from '../../../domain/monitoring/receivable-parts';
import {
  byText,
  type Snapshot,
  type SnapshotLine,
  type SnapshotMeasure,
} from '../../../domain/monitoring/snapshot';
import { roundMoney } from '../../../domain/money/round-money';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import { agingEdgesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions, ScoredCustomer, ScorePlan } from '../job';
import { ledgersByCurrency, type CurrencyLedger } from '../ledgers-by-currency';
import { planScore } from '../score-customers/job';

/** Terms are kept to what a worksheet shows of a day. */
const TERMS_PLACES = 4;

/** A ledger on one day: its scores, and a snapshot a currency. */
export interface TakenSnapshots {
  readonly scores: ScorePlan;
  readonly snapshots: readonly Snapshot[];
}

/** Scores the ledger and keeps of every customer what later snapshots are compared with. */
export async function takeSnapshots(
  checked: CheckedLedger,
  { asOf, policy }: Required<RunOptions>,
  ctx: RunContext,
): Promise<Result<TakenSnapshots>> {
  const scores = await planScore(checked, { asOf, policy }, ctx);
  if (isProblem(scores)) return scores;
  const snapshots: Snapshot[] = [];
  for (const part of ledgersByCurrency(checked.ledger)) {
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
    const rows = new Map(
      scores.rows.filter(({ currency }) => currency === part.currency).map((row) => [row.customer, row]),
    );
    const lines = linesOf(part, rows, asOf, policy, ctx);
    if (isProblem(lines)) return lines;
    snapshots.push({ asOf, ...measureOf(part.currency, policy), lines });
  }
  return { scores, snapshots };
}

function measureOf(currency: string, policy: Policy): SnapshotMeasure {
  const { agingBasis, dsoDays } = policy.conventions;
  return { currency, windowDays: dsoDays, basis: agingBasis, edges: agingEdgesOf(policy) };
}

function linesOf(
  { ledger }: CurrencyLedger,
  rows: ReadonlyMap<string, ScoredCustomer>,
  asOf: number,
  policy: Policy,
  ctx: RunContext,
): Result<SnapshotLine[]> {
  const { agingBasis, dsoDays } = policy.conventions;
  const summary = summariseCustomers(ledger, { asOf, edges: agingEdgesOf(policy), basis: agingBasis });
  if (isFault(summary)) return faultProblem(summary, ctx.language);
  const rates = currencyRates(ledger);
  if (isFault(rates)) return faultProblem(rates, ctx.language);
  const parts = receivableParts(ledger, summary.openItems, asOf, dsoDays, rates);
  const lines = summary.customers.flatMap((customer, k): SnapshotLine[] => {
    const row = rows.get(customer);
    if (row === undefined) return [];
    const terms = realAt(parts.termsDays, k);
    return [
      {
        customer,
        open: row.exposure,
        overdue: row.overdue,
        buckets: row.buckets,
        undated: row.undated,
        unapplied: row.unappliedCredits,
        disputed: roundMoney(realAt(summary.exposure.disputed, k)),
        undisputedOverdue: roundMoney(realAt(parts.undisputedOverdue, k)),
        windowSales: roundMoney(realAt(parts.windowSales, k)),
        termsDays: Number.isNaN(terms) ? null : roundMoney(terms, TERMS_PLACES),
        score: row.score,
        grade: row.grade,
        limit: row.suggestedLimit,
      },
    ];
  });
  return lines.sort((a, b) => byText(a.customer, b.customer));
}

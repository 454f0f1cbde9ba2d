import { summariseCustomers } from '../../../domain/aging/summarise-customers';
import type { DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { addMonths } from '../../../domain/calendar/month';
import { isFault } from '../../../domain/fault';
import { currencyRates } from '../../../domain/ledger/currency-rates';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import { pauseOrStop } from '../../../excel/pause';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { snapshotAddition } from '../../../excel/snapshot-addition';
import { keptSnapshots, snapshotBefore, snapshotSince } from '../../../excel/snapshot-store';
import { writeReport } from '../../../excel/write-report';
import { agingEdgesOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';
import { faultProblem } from '../fault-problem';
import type { CheckedLedger, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import { takeSnapshots } from '../snapshot/take-snapshots';
import { tellsThePast } from '../snapshot/tells-the-past';
import { watchHeading, watchTotals } from './heading';
import { watchReport } from './report';
import { watchCurrency, type CurrencyWatch } from './watch-currency';
import type { WatchPlan } from './watch-plan';

const MONTHS_BACK = 12;

/** Finds the customers with a warning, and the limits that should change. */
export async function planWatchlist(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
): Promise<Result<WatchPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const taken = await takeSnapshots(checked, { asOf, policy }, ctx);
  if (isProblem(taken)) return taken;
  const { scores, snapshots } = taken;
  const yearAgo = await snapshotsOfYearAgo(checked, snapshots, asOf, policy, ctx);
  if (isProblem(yearAgo)) return yearAgo;
  const last = await keptSnapshots(snapshots, snapshotBefore, ctx);
  if (isProblem(last)) return last;
  const parts: CurrencyWatch[] = [];
  for (const { currency, ledger } of ledgersByCurrency(checked.ledger)) {
    const now = snapshots.find((one) => one.currency === currency);
    if (now === undefined) continue;
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
    const rates = currencyRates(ledger);
    if (isFault(rates)) return faultProblem(rates, ctx.language);
    const { agingBasis: basis } = policy.conventions;
    const summary = summariseCustomers(ledger, { asOf, basis, edges: agingEdgesOf(policy) });
    if (isFault(summary)) return faultProblem(summary, ctx.language);
    const former = yearAgo.find((one) => one.currency === currency);
    const lastLimits = limitsOf(last.find((one) => one.currency === currency));
    parts.push(
      watchCurrency({ ledger, summary, rates, now, yearAgo: former, lastLimits, policy }, ctx.language),
    );
  }
  const rows = parts.flatMap((part) => part.rows);
  const totals = watchTotals(rows, snapshots);
  const { gradeOrder, policyVersion } = scores;
  return {
    checked,
    asOf,
    policyVersion,
    gradeOrder,
    customerCount: scores.rows.length,
    heading: watchHeading(totals, ctx.language),
    totals,
    rows,
    limitChanges: parts.flatMap((part) => part.limitChanges),
    snapshots,
  };
}

/** What was known within the last year comes first, else what the ledger itself tells of a year ago. */
async function snapshotsOfYearAgo(
  checked: CheckedLedger,
  now: readonly Snapshot[],
  asOf: DayNumber,
  policy: Policy,
  ctx: RunContext,
): Promise<Result<readonly Snapshot[]>> {
  const day = addMonths(asOf, -MONTHS_BACK);
  const kept = await keptSnapshots(now, (store, one) => snapshotSince(store, one, day), ctx);
  if (isProblem(kept) || kept.length > 0 || !tellsThePast(checked.ledger)) return kept;
  const taken = await takeSnapshots(checked, { asOf: day, policy }, ctx);
  return isProblem(taken) ? taken : taken.snapshots;
}

function limitsOf(snapshot: Snapshot | undefined): Map<string, number> {
  const lines = snapshot?.lines ?? [];
  return new Map(
    lines.flatMap(({ customer, limit }) => (limit === null ? [] : [[customer, limit] as const])),
  );
}

/** Writes the watchlist as a new sheet, and keeps the snapshot that the next one is compared with. */
export async function writeWatchlist(plan: WatchPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, rows, heading, snapshots } = plan;
  const addition = await snapshotAddition(snapshots, ctx);
  if (isProblem(addition)) return addition;
  const facts = {
    kind: 'watch',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: rows.length,
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = watchReport(plan, isoDate(asOf), ctx.language);
  return writeReport(layOutReport(report), facts, ctx, addition === null ? {} : { additions: [addition] });
}

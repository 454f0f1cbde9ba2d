import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import { isoDate } from '../../../domain/calendar/iso-date';
import { addMonths } from '../../../domain/calendar/month';
import { salesBetween } from '../../../domain/ledger/sales-between';
import { compareSnapshots } from '../../../domain/monitoring/compare-snapshots';
import type { Snapshot } from '../../../domain/monitoring/snapshot';
import { isProblem, type Result } from '../../../excel/problem';
import { readPolicySheet } from '../../../excel/read-policy-sheet';
import type { Receipt } from '../../../excel/receipt';
import type { RunContext } from '../../../excel/run-context';
import { snapshotAddition } from '../../../excel/snapshot-addition';
import {
  keptSnapshots,
  snapshotBefore,
  snapshotOfDay,
  type PickSnapshot,
} from '../../../excel/snapshot-store';
import { writeReport } from '../../../excel/write-report';
import type { Policy } from '../../../policy/policy-tables';
import type { CheckedLedger, RunOptions } from '../job';
import { layOutReport } from '../lay-out-report';
import { ledgerFacts } from '../ledger-facts';
import { ledgersByCurrency } from '../ledgers-by-currency';
import type { ComparisonChoices, ComparisonPlan, CurrencyComparison } from './comparison-plan';
import { groupsOf } from './groups';
import { comparisonHeading } from './heading';
import { comparisonReport } from './report';
import { tellsThePast } from './tells-the-past';
import { takeSnapshots, type TakenSnapshots } from './take-snapshots';

/** Compares the ledger with the last snapshot of the workbook, or with itself on an earlier day. */
export async function planComparison(
  checked: CheckedLedger,
  { asOf, policy: given }: RunOptions,
  ctx: RunContext,
  { since }: ComparisonChoices = { since: NO_DATE },
): Promise<Result<ComparisonPlan>> {
  const policy = given ?? (await readPolicySheet(ctx));
  if (isProblem(policy)) return policy;
  const taken = await takeSnapshots(checked, { asOf, policy }, ctx);
  if (isProblem(taken)) return taken;
  const former = await formerSnapshots(checked, taken.snapshots, since, policy, ctx);
  if (isProblem(former)) return former;
  const currencies = comparisonsOf(checked, taken, former, policy);
  const { bucketLabels, bucketCodes, gradeOrder, policyVersion } = taken.scores;
  const heading = comparisonHeading(currencies, taken.snapshots, ctx.language);
  const { snapshots } = taken;
  return {
    checked,
    asOf,
    policyVersion,
    bucketLabels,
    bucketCodes,
    gradeOrder,
    heading,
    currencies,
    snapshots,
  };
}

interface FormerSnapshots {
  readonly comparedWith: 'snapshot' | 'ledger' | 'nothing';
  readonly snapshots: readonly Snapshot[];
}

/** Kept snapshots come first: they tell what was known then. The ledger itself only tells the past of what it still lists. */
async function formerSnapshots(
  checked: CheckedLedger,
  now: readonly Snapshot[],
  since: DayNumber,
  policy: Policy,
  ctx: RunContext,
): Promise<Result<FormerSnapshots>> {
  const ofDay: PickSnapshot = (store, { currency }) => snapshotOfDay(store, { currency, asOf: since });
  const kept = await keptSnapshots(now, since === NO_DATE ? snapshotBefore : ofDay, ctx);
  if (isProblem(kept)) return kept;
  if (kept.length > 0) return { comparedWith: 'snapshot', snapshots: kept };
  const asOf = now[0]?.asOf ?? NO_DATE;
  const day = since === NO_DATE ? addMonths(asOf, -1) : since;
  if (day >= asOf || !tellsThePast(checked.ledger)) return { comparedWith: 'nothing', snapshots: [] };
  const taken = await takeSnapshots(checked, { asOf: day, policy }, ctx);
  return isProblem(taken) ? taken : { comparedWith: 'ledger', snapshots: taken.snapshots };
}

function comparisonsOf(
  checked: CheckedLedger,
  { scores, snapshots }: TakenSnapshots,
  former: FormerSnapshots,
  policy: Policy,
): CurrencyComparison[] {
  const ledgers = new Map(
    ledgersByCurrency(checked.ledger).map(({ currency, ledger }) => [currency, ledger]),
  );
  return snapshots.map((now) => {
    const { currency, asOf } = now;
    const before = former.snapshots.find((one) => one.currency === currency);
    const ledger = ledgers.get(currency);
    const groups = ledger === undefined ? [] : groupsOf(ledger, now, policy);
    if (before === undefined || ledger === undefined)
      return { currency, comparedWith: 'nothing', comparison: null, groups };
    const sales = salesBetween(ledger, before.asOf + 1, asOf);
    const comparison = compareSnapshots(before, now, scores.gradeOrder, sales);
    return { currency, comparedWith: former.comparedWith, comparison, groups };
  });
}

/** Writes what has changed as a new sheet and keeps the snapshot for the next run. */
export async function writeComparison(plan: ComparisonPlan, ctx: RunContext): Promise<Result<Receipt>> {
  const { checked, asOf, currencies, snapshots, heading } = plan;
  const addition = await snapshotAddition(snapshots, ctx);
  if (isProblem(addition)) return addition;
  const facts = {
    kind: 'compare',
    ...ledgerFacts(checked, plan.policyVersion, ctx.language),
    asOf,
    rowCount: currencies.reduce((sum, { comparison }) => sum + (comparison?.customers.length ?? 0), 0),
    totals: heading.map(({ name, text }) => `${name} ${text}`).join(', '),
  } as const;
  const report = comparisonReport(plan, isoDate(asOf), ctx.language);
  return writeReport(layOutReport(report), facts, ctx, addition === null ? {} : { additions: [addition] });
}

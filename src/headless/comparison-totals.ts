import { isoDate } from '../domain/calendar/iso-date';
import { isFault } from '../domain/fault';
import type { SnapshotComparison } from '../domain/monitoring/compare-snapshots';
import type { GroupExposure, GroupMember } from '../domain/monitoring/group-exposure';
import type { ComparisonPlan, CurrencyComparison } from '../taskpane/wizards/snapshot/comparison-plan';
import { intakeCounts } from './intake-counts';

/** What has changed: the figures of the ledger's currency, or a list of currencies where there are several. */
export function comparisonTotals(plan: ComparisonPlan): object {
  const figures = plan.currencies.map((one) => currencyFigures(one, plan));
  const [only] = figures;
  return {
    asOf: isoDate(plan.asOf),
    ...intakeCounts(plan.checked),
    ...(figures.length === 1 ? only : { currencies: figures }),
  };
}

function currencyFigures(
  { currency, comparedWith, comparison, groups }: CurrencyComparison,
  { bucketCodes }: ComparisonPlan,
): object {
  return {
    currency,
    comparedWith,
    ...(comparison === null ? {} : changesOf(comparison, bucketCodes)),
    ...(groups.length > 0 && { groups: groups.map(groupFigures) }),
  };
}

function changesOf(
  { before, totalsBefore, totalsNow, movements, migration, bridge, collected, rollRates }: SnapshotComparison,
  bucketCodes: readonly string[],
): object {
  const rolls = rollRates?.map((rate, bucket): [string, number | null] => [
    bucketCodes[bucket]?.toLowerCase() ?? '',
    rate,
  ]);
  return {
    since: isoDate(before.asOf),
    open: { before: totalsBefore.open, now: totalsNow.open },
    overdue: { before: totalsBefore.overdue, now: totalsNow.overdue },
    movements: Object.fromEntries(movements.map(({ movement, customers }) => [movement, customers])),
    grades: { improved: migration.improved, worsened: migration.worsened },
    bridge: isFault(bridge) ? null : { before: bridge.before, ...bridge.parts, now: bridge.now },
    rollRates: rolls === undefined ? null : Object.fromEntries(rolls),
    ...collected,
  };
}

function groupFigures({
  group,
  members,
  open,
  overdue,
  limit,
  headroom,
  worstGrade,
}: GroupExposure<GroupMember>): object {
  return { group, members: members.length, open, overdue, limit, headroom, worstGrade };
}

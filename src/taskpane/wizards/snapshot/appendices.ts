import { isFault } from '../../../domain/fault';
import type { SnapshotComparison } from '../../../domain/monitoring/compare-snapshots';
import { BRIDGE_PARTS } from '../../../domain/monitoring/dso-bridge';
import type { GroupExposure, GroupMember } from '../../../domain/monitoring/group-exposure';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Report, ReportColumn, ReportTable } from '../report';
import type { ComparisonPlan } from './comparison-plan';

type Words = Wording['monitoring'];
type Appendix = Report['appendices'][number];

/** The tables below the customers: the bridge, who moved, grades, roll rates — a currency after the other. */
export function comparisonAppendices(plan: ComparisonPlan, language: Language): Appendix[] {
  return plan.currencies.flatMap(({ currency, comparison, groups }) => [
    ...(comparison === null ? [] : appendicesOf(comparison, currency, plan, language)),
    ...(groups.length === 0 ? [] : [groupAppendix(groups, currency, language)]),
  ]);
}

function appendicesOf(
  comparison: SnapshotComparison,
  currency: string,
  { bucketLabels }: ComparisonPlan,
  language: Language,
): Appendix[] {
  const words = wordingIn(language).monitoring;
  const { comparison: titles } = words;
  const named = (title: string): string => (currency === '' ? title : `${title}, ${currency}`);
  const days = figureTextIn(language).count(comparison.now.asOf - comparison.before.asOf);
  const rolls = rollsOf(comparison, bucketLabels, words);
  return [
    ...bridgeOf(comparison, words).map((table) => ({
      title: `${named(titles.bridgeTitle)}. ${titles.bridgeNote}`,
      table,
    })),
    { title: named(titles.movementTitle), table: movementsOf(comparison, words) },
    { title: titles.migrationTitle(currency), table: migrationOf(comparison, words) },
    ...(rolls === null
      ? []
      : [{ title: `${named(titles.rollTitle)}. ${titles.rollNote(days)}`, table: rolls }]),
  ];
}

function groupAppendix(
  groups: readonly GroupExposure<GroupMember>[],
  currency: string,
  language: Language,
): Appendix {
  const { columns, comparison } = wordingIn(language).monitoring;
  return {
    title: `${currency === '' ? comparison.groupTitle : `${comparison.groupTitle}, ${currency}`}. ${comparison.groupNote}`,
    table: {
      columns: [
        { title: columns.group, kind: 'text' },
        { title: columns.members, kind: 'count' },
        { title: columns.openNow, kind: 'money' },
        { title: columns.overdueNow, kind: 'money' },
        { title: columns.limitNow, kind: 'money' },
        { title: columns.headroom, kind: 'money' },
        { title: columns.share, kind: 'share' },
        { title: columns.worstGrade, kind: 'code' },
        { title: columns.customer, kind: 'text' },
      ],
      rows: groups.map((one) => [
        one.group,
        one.members.length,
        one.open,
        one.overdue,
        one.limit,
        one.headroom,
        one.share,
        one.worstGrade,
        one.members.map(({ customer }) => customer).join(', '),
      ]),
    },
  };
}

function bridgeOf({ bridge }: SnapshotComparison, words: Words): ReportTable[] {
  if (isFault(bridge)) return [];
  const { columns, causes, causeMeanings, comparison } = words;
  return [
    {
      columns: [
        { title: columns.cause, kind: 'text' },
        { title: columns.days, kind: 'days' },
        { title: columns.meaning, kind: 'text' },
      ],
      rows: [
        [comparison.dsoBefore, bridge.before, ''],
        ...BRIDGE_PARTS.map((part) => [causes[part], bridge.parts[part], causeMeanings[part]]),
        [comparison.dsoNow, bridge.now, ''],
      ],
    },
  ];
}

function movementsOf({ movements }: SnapshotComparison, words: Words): ReportTable {
  const { columns } = words;
  return {
    columns: [
      { title: columns.movement, kind: 'text' },
      { title: columns.customers, kind: 'count' },
      { title: columns.overdueChange, kind: 'money' },
    ],
    rows: movements.map(({ movement, customers, overdueChange }) => [
      words.movements[movement],
      customers,
      overdueChange,
    ]),
  };
}

function migrationOf({ migration }: SnapshotComparison, words: Words): ReportTable {
  const { comparison } = words;
  const name = (grade: string | null): string => grade ?? comparison.noGrade;
  return {
    columns: [
      { title: comparison.formerGrade, kind: 'text' },
      ...migration.grades.map((grade): ReportColumn => ({ title: name(grade), kind: 'count' })),
    ],
    rows: migration.grades.map((from, i) => [
      name(from),
      ...(migration.moves[i] ?? []).map(({ customers }) => customers),
    ]),
  };
}

function rollsOf(
  { rollRates, totalsBefore, totalsNow }: SnapshotComparison,
  bucketLabels: readonly string[],
  { columns }: Words,
): ReportTable | null {
  if (rollRates === null) return null;
  return {
    columns: [
      { title: columns.from, kind: 'text' },
      { title: columns.before, kind: 'money' },
      { title: columns.to, kind: 'text' },
      { title: columns.now, kind: 'money' },
      { title: columns.rate, kind: 'share' },
    ],
    rows: rollRates.map((rate, bucket) => [
      bucketLabels[bucket] ?? '',
      totalsBefore.buckets[bucket] ?? null,
      bucketLabels[bucket + 1] ?? '',
      totalsNow.buckets[bucket + 1] ?? null,
      rate,
    ]),
  };
}

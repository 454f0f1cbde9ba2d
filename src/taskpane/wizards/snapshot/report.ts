import { isoDate } from '../../../domain/calendar/iso-date';
import { isFault } from '../../../domain/fault';
import type { SnapshotComparison } from '../../../domain/monitoring/compare-snapshots';
import type { CustomerMovement } from '../../../domain/monitoring/customer-movement';
import { BRIDGE_PARTS } from '../../../domain/monitoring/dso-bridge';
import { roundMoney } from '../../../domain/money/round-money';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { faultProblem } from '../fault-problem';
import { figureTextIn } from '../figure-text';
import { gradeTones } from '../grade-tones';
import type { Report, ReportColumn, ReportHighlight, ReportTable } from '../report';
import { comparisonAppendices } from './appendices';
import type { ComparisonPlan, CurrencyComparison } from './comparison-plan';

type Words = Wording['monitoring'];

/** What has changed: key figures with the DSO bridge, one row a customer, then the tables of movements; `asOf` is the day as text. */
export function comparisonReport(plan: ComparisonPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).monitoring;
  return {
    sheetName: words.comparison.sheetName(asOf),
    title: words.comparison.title,
    sentences: sentencesOf(plan, asOf, language),
    figures: figuresOf(plan, language),
    table: customersOf(plan, words),
    appendices: comparisonAppendices(plan, language),
    frozenColumns: 1,
  };
}

function sentencesOf(plan: ComparisonPlan, asOf: string, language: Language): string[] {
  const words = wordingIn(language).monitoring.comparison;
  const text = figureTextIn(language);
  const { address, recordCount } = plan.checked;
  return [
    words.facts(asOf, address, text.count(recordCount)),
    ...plan.currencies.map((one) => comparedWith(one, words)),
    ...plan.currencies.flatMap((one) => bridgeInWords(one, language)),
  ];
}

/** What the snapshot was compared with, as a sentence. */
export function comparedWith(
  { currency, comparedWith: source, comparison }: CurrencyComparison,
  words: Words['comparison'],
): string {
  if (comparison === null) return words.withNothing(currency);
  const day = isoDate(comparison.before.asOf);
  return source === 'snapshot' ? words.withSnapshot(day, currency) : words.withLedger(day, currency);
}

/** “DSO 52.1 + 3.0 volume − 1.2 lateness = 53.9 days”, or why there is none. */
function bridgeInWords({ comparison }: CurrencyComparison, language: Language): string[] {
  if (comparison === null) return [];
  const words = wordingIn(language).monitoring;
  const text = figureTextIn(language);
  const { bridge } = comparison;
  if (isFault(bridge)) return [words.comparison.noBridge(faultProblem(bridge, language).because ?? '')];
  const parts = BRIDGE_PARTS.map((part) => {
    const days = bridge.parts[part];
    return `${days < 0 ? '−' : '+'} ${text.decimal(Math.abs(days))} ${words.causes[part]}`;
  });
  return [words.comparison.bridgeSum(text.decimal(bridge.before), parts.join(' '), text.decimal(bridge.now))];
}

function figuresOf({ currencies }: ComparisonPlan, language: Language): ReportTable {
  const words = wordingIn(language).monitoring;
  const { columns, causes, comparison } = words;
  return {
    columns: [
      { title: comparison.total, kind: 'text' },
      { title: columns.comparedWith, kind: 'date' },
      { title: columns.customers, kind: 'count' },
      { title: columns.openBefore, kind: 'money' },
      { title: columns.openNow, kind: 'money' },
      { title: columns.overdueBefore, kind: 'money' },
      { title: columns.overdueNow, kind: 'money' },
      { title: columns.sales, kind: 'money' },
      { title: columns.collected, kind: 'money' },
      { title: columns.effectiveness, kind: 'share' },
      { title: columns.dsoBefore, kind: 'days' },
      ...BRIDGE_PARTS.map((part): ReportColumn => ({ title: causes[part], kind: 'days' })),
      { title: columns.dsoNow, kind: 'days' },
    ],
    rows: currencies.flatMap(({ currency, comparison: one }) =>
      one === null ? [] : [figureCells(one, currency === '' ? comparison.total : currency)],
    ),
  };
}

function figureCells(
  { before, totalsBefore, totalsNow, customers, collected, bridge }: SnapshotComparison,
  name: string,
): (string | number | null)[] {
  const days = isFault(bridge)
    ? [null, ...BRIDGE_PARTS.map(() => null), null]
    : [bridge.before, ...BRIDGE_PARTS.map((part) => bridge.parts[part]), bridge.now];
  return [
    name,
    before.asOf,
    customers.length,
    totalsBefore.open,
    totalsNow.open,
    totalsBefore.overdue,
    totalsNow.overdue,
    collected.sales,
    collected.collected,
    collected.effectiveness,
    ...days,
  ];
}

function customersOf({ currencies, gradeOrder }: ComparisonPlan, words: Words): ReportTable {
  const { columns } = words;
  const grades = gradeTones(gradeOrder);
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.currency, kind: 'code' },
      { title: columns.movement, kind: 'text', highlights: movementTones(words) },
      { title: columns.overdueBefore, kind: 'money' },
      { title: columns.overdueNow, kind: 'money' },
      { title: columns.overdueChange, kind: 'money' },
      { title: columns.openBefore, kind: 'money' },
      { title: columns.openNow, kind: 'money' },
      { title: columns.openChange, kind: 'money' },
      { title: columns.gradeBefore, kind: 'code', highlights: grades },
      { title: columns.gradeNow, kind: 'code', highlights: grades },
      { title: columns.scoreBefore, kind: 'days' },
      { title: columns.scoreNow, kind: 'days' },
      { title: columns.limitBefore, kind: 'money' },
      { title: columns.limitNow, kind: 'money' },
      { title: columns.dsoDays, kind: 'days' },
    ],
    rows: currencies.flatMap(({ currency, comparison }) => customerRows(comparison, currency, words)),
  };
}

function customerRows(
  comparison: SnapshotComparison | null,
  currency: string,
  words: Words,
): (string | number | null)[][] {
  if (comparison === null) return [];
  const { customers, bridge } = comparison;
  const changes = isFault(bridge)
    ? new Map<string, number>()
    : new Map(bridge.customers.map(({ customer, change }) => [customer, change]));
  return customers.map((one) => customerCells(one, currency, changes.get(one.customer) ?? null, words));
}

function customerCells(
  { customer, movement, before, now, openChange, overdueChange }: CustomerMovement,
  currency: string,
  dsoDays: number | null,
  words: Words,
): (string | number | null)[] {
  const was: LineFigures = before ?? ABSENT;
  const is: LineFigures = now ?? ABSENT;
  return [
    customer,
    currency,
    words.movements[movement],
    was.overdue,
    is.overdue,
    overdueChange,
    was.open,
    is.open,
    openChange,
    was.grade,
    is.grade,
    was.score,
    is.score,
    was.limit,
    is.limit,
    dsoDays === null ? null : roundMoney(dsoDays, 6),
  ];
}

type LineFigures = Readonly<
  { [Key in 'overdue' | 'open' | 'score' | 'limit']: number | null } & { grade: string | null }
>;

const ABSENT: LineFigures = { overdue: null, open: null, grade: null, score: null, limit: null };

function movementTones({ movements }: Words): ReportHighlight[] {
  return [
    { when: { kind: 'equals', text: movements.newOverdue }, tone: 'bad' },
    { when: { kind: 'equals', text: movements.worse }, tone: 'warning' },
    { when: { kind: 'equals', text: movements.better }, tone: 'fair' },
    { when: { kind: 'equals', text: movements.cured }, tone: 'good' },
  ];
}

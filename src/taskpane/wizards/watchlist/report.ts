import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import { gradeTones } from '../grade-tones';
import type { Report, ReportColumn, ReportTable } from '../report';
import type { LimitChange, WatchedRow, WatchPlan } from './watch-plan';

type Words = Wording['monitoring'];

/** Signals that a row shows in columns of their own. */
const EVIDENCE_COUNT = 4;

/** The watchlist as a work list, then the limits to change; `asOf` is the day as text. */
export function watchReport(plan: WatchPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).monitoring;
  const { watch } = words;
  return {
    sheetName: watch.sheetName(asOf),
    title: watch.title,
    sentences: sentencesOf(plan, asOf, language),
    figures: figuresOf(plan, words),
    table: customersOf(plan, words),
    appendices:
      plan.limitChanges.length > 0 ? [{ title: watch.limitTitle, table: limitsOf(plan, words) }] : [],
    frozenColumns: 1,
  };
}

function sentencesOf(
  { checked, customerCount, rows }: WatchPlan,
  asOf: string,
  language: Language,
): string[] {
  const { watch } = wordingIn(language).monitoring;
  const text = figureTextIn(language);
  const count = (level: WatchedRow['level']): string =>
    text.count(rows.filter((row) => row.level === level).length);
  return [
    watch.facts(asOf, checked.address, text.count(customerCount)),
    rows.length === 0 ? watch.none : watch.counts(count('red'), count('amber')),
    watch.order,
    watch.thresholds,
  ];
}

function figuresOf({ totals }: WatchPlan, { comparison, watch }: Words): ReportTable {
  const { figures } = watch;
  return {
    columns: [
      { title: comparison.total, kind: 'text' },
      { title: figures.red, kind: 'count' },
      { title: figures.amber, kind: 'count' },
      { title: figures.moneyAtRisk, kind: 'money' },
      { title: figures.share, kind: 'share' },
    ],
    rows: totals.map(({ currency, red, amber, moneyAtRisk, share }) => [
      currency === '' ? comparison.total : currency,
      red,
      amber,
      moneyAtRisk,
      share,
    ]),
  };
}

function customersOf({ rows, gradeOrder }: WatchPlan, words: Words): ReportTable {
  const { columns, levels } = words;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.currency, kind: 'code' },
      {
        title: columns.level,
        kind: 'code',
        highlights: [
          { when: { kind: 'equals', text: levels.red }, tone: 'bad' },
          { when: { kind: 'equals', text: levels.amber }, tone: 'fair' },
        ],
      },
      { title: columns.moneyAtRisk, kind: 'money' },
      { title: columns.open, kind: 'money' },
      { title: columns.overdue, kind: 'money' },
      { title: columns.score, kind: 'days' },
      { title: columns.grade, kind: 'code', highlights: gradeTones(gradeOrder) },
      { title: columns.limit, kind: 'money' },
      { title: columns.suggestedLimit, kind: 'money' },
      { title: columns.proposal, kind: 'text' },
      { title: columns.proposalReason, kind: 'wideText' },
      ...Array.from({ length: EVIDENCE_COUNT }, (_, i): ReportColumn => ({
        title: columns.evidence(i + 1),
        kind: 'wideText',
      })),
    ],
    rows: rows.map((row) => customerCells(row, words)),
  };
}

function customerCells(row: WatchedRow, { levels, proposals }: Words): (string | number | null)[] {
  return [
    row.customer,
    row.currency,
    levels[row.level],
    row.moneyAtRisk,
    row.open,
    row.overdue,
    row.score,
    row.grade,
    row.inForce,
    row.proposal.limit,
    proposals[row.proposal.kind],
    row.reason,
    ...evidenceCells(row.evidence),
  ];
}

/** A column a signal; what does not fit into columns of its own stands together in the last one. */
function evidenceCells(evidence: readonly string[]): (string | null)[] {
  const own = Array.from({ length: EVIDENCE_COUNT - 1 }, (_, i) => evidence[i] ?? null);
  return [...own, evidence.slice(EVIDENCE_COUNT - 1).join('; ')];
}

function limitsOf({ limitChanges }: WatchPlan, words: Words): ReportTable {
  const { columns } = words;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.currency, kind: 'code' },
      { title: columns.proposal, kind: 'text' },
      { title: columns.limit, kind: 'money' },
      { title: columns.suggestedLimit, kind: 'money' },
      { title: columns.proposalReason, kind: 'text' },
    ],
    rows: limitChanges.map((change) => limitCells(change, words)),
  };
}

function limitCells(
  { customer, currency, proposal, inForce, reason }: LimitChange,
  { proposals }: Words,
): (string | number | null)[] {
  return [customer, currency, proposals[proposal.kind], inForce, proposal.limit, reason];
}

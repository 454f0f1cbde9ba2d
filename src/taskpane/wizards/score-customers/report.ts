import { sumOf } from '../../../domain/sum-of';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { ScoredCustomer, ScorePlan, ScoreTotals } from '../job';
import { gradeTones } from '../grade-tones';
import type { Report, ReportColumn, ReportTable } from '../report';
import { overdueShare } from './heading';
import { REASON_COUNT } from './score-words';

type Words = Wording['reports']['score'];

/** Half a cent: sums that differ by less are equal. */
const HALF_A_CENT = 0.005;

/** The score report: key figures, then one row a customer; `asOf` is the day as text. */
export function scoreReport(plan: ScorePlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).reports.score;
  return {
    sheetName: words.sheetName(asOf),
    title: words.title,
    sentences: sentencesOf(plan, asOf, words, language),
    figures: figuresOf(plan, words),
    table: customersOf(plan, words),
    appendices: [],
    frozenColumns: 1,
  };
}

function sentencesOf(plan: ScorePlan, asOf: string, words: Words, language: Language): string[] {
  const text = figureTextIn(language);
  const { address, recordCount, rowsSkipped, recordsSetAside } = plan.checked;
  const leftOut = rowsSkipped + recordsSetAside;
  return [
    words.facts(asOf, address, text.count(recordCount)),
    ...(leftOut > 0 ? [words.leftOut(text.count(leftOut))] : []),
    ...plan.totals.map((totals) => tieOut(totals, plan.rows, words, language)),
  ];
}

/** Says whether the customers add up to the ledger, so that nobody has to check it. */
function tieOut(
  { currency, open }: ScoreTotals,
  rows: readonly ScoredCustomer[],
  words: Words,
  language: Language,
): string {
  const text = figureTextIn(language);
  const ofCurrency = rows.filter((row) => row.currency === currency);
  const difference = sumOf(ofCurrency, ({ exposure }) => exposure) - open;
  const amount = (value: number): string => `${text.money(value)}${currency === '' ? '' : ` ${currency}`}`;
  return Math.abs(difference) < HALF_A_CENT
    ? words.tiesOut(amount(open))
    : words.roundingDifference(amount(difference));
}

function figuresOf(plan: ScorePlan, words: Words): ReportTable {
  const { figures } = words;
  return {
    columns: [
      { title: figures.total, kind: 'text' },
      { title: figures.customers, kind: 'count' },
      { title: figures.open, kind: 'money' },
      { title: figures.overdue, kind: 'money' },
      { title: figures.overdueShare, kind: 'share' },
      ...plan.bucketLabels.map((title): ReportColumn => ({ title, kind: 'money' })),
      { title: figures.undated, kind: 'money' },
      { title: figures.unapplied, kind: 'money' },
      { title: figures.dso(plan.dsoDays), kind: 'days' },
      { title: figures.bestPossibleDso, kind: 'days' },
      { title: figures.countBackDso, kind: 'days' },
    ],
    rows: plan.totals.map((totals) => [
      totals.currency === '' ? figures.total : totals.currency,
      totals.customers,
      totals.open,
      totals.overdue,
      overdueShare(totals),
      ...totals.buckets,
      totals.undated,
      totals.unappliedCredits,
      totals.dso,
      totals.bestPossibleDso,
      totals.countBackDso,
    ]),
  };
}

function customersOf(plan: ScorePlan, words: Words): ReportTable {
  const { columns } = words;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.currency, kind: 'code' },
      { title: columns.exposure, kind: 'money' },
      {
        title: columns.overdue,
        kind: 'money',
        highlights: [{ when: { kind: 'above', number: 0 }, tone: 'warning' }],
      },
      { title: columns.daysLate, kind: 'days' },
      ...plan.bucketLabels.map((title): ReportColumn => ({ title, kind: 'money' })),
      { title: columns.undated, kind: 'money' },
      { title: columns.unapplied, kind: 'money' },
      { title: columns.score, kind: 'days' },
      { title: columns.grade, kind: 'code', highlights: gradeTones(plan.gradeOrder) },
      { title: columns.limit, kind: 'money' },
      { title: columns.headroom, kind: 'money' },
      { title: columns.action, kind: 'text' },
      ...Array.from({ length: REASON_COUNT }, (_, i): ReportColumn => ({
        title: columns.reason(i + 1),
        kind: 'wideText',
      })),
    ],
    rows: plan.rows.map(cellsOf),
  };
}

function cellsOf(row: ScoredCustomer): (string | number | null)[] {
  return [
    row.customer,
    row.currency,
    row.exposure,
    row.overdue,
    row.weightedDaysLate,
    ...row.buckets,
    row.undated,
    row.unappliedCredits,
    row.score,
    row.grade,
    row.suggestedLimit,
    row.headroom,
    row.action,
    ...row.reasons,
  ];
}

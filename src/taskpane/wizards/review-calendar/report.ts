import { NO_DATE } from '../../../domain/calendar/day-number';
import type { Language } from '../../../i18n/language';
import { wordingIn, type Wording } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import { gradeTones } from '../grade-tones';
import type { Report, ReportColumn, ReportTable } from '../report';
import { reviewCounts } from './heading';
import type { ReviewPlan, ReviewRow } from './review-plan';

type Words = Wording['monitoring'];

/** The review calendar: how many reviews fall due when, then one row a customer, earliest first. */
export function reviewReport(plan: ReviewPlan, asOf: string, language: Language): Report {
  const words = wordingIn(language).monitoring;
  const { reviews } = words;
  const text = figureTextIn(language);
  const cycles = plan.cycles
    .map(({ grade, months }) => `${grade} ${months === null ? '–' : text.count(months)}`)
    .join(', ');
  return {
    sheetName: reviews.sheetName(asOf),
    title: reviews.title,
    sentences: [
      reviews.facts(asOf, plan.checked.address, text.count(plan.rows.length)),
      reviews.cycles(cycles),
      reviews.lastReviews,
    ],
    figures: figuresOf(plan, words),
    table: customersOf(plan, words),
    appendices: [],
    frozenColumns: 1,
  };
}

function figuresOf({ asOf, rows }: ReviewPlan, { reviews }: Words): ReportTable {
  const counts = reviewCounts(rows, asOf);
  return {
    columns: counts.map(({ key }) => ({ title: reviews.figures[key], kind: 'count' })),
    rows: [counts.map(({ count }) => count)],
  };
}

function customersOf({ rows, gradeOrder }: ReviewPlan, words: Words): ReportTable {
  const { columns } = words;
  const currencies = [...new Set(rows.flatMap(({ open }) => open.map(({ currency }) => currency)))];
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.grade, kind: 'code', highlights: gradeTones(gradeOrder) },
      { title: columns.nextReview, kind: 'date' },
      { title: columns.lastReview, kind: 'date' },
      { title: columns.cycle, kind: 'count' },
      { title: columns.reason, kind: 'wideText' },
      ...currencies.map((currency): ReportColumn => ({
        title: currency === '' ? columns.open : `${columns.open} ${currency}`,
        kind: 'money',
      })),
    ],
    rows: rows.map((row) => cellsOf(row, currencies, words)),
  };
}

function cellsOf(
  { customer, grade, open, lastReview, nextReview, months, reason }: ReviewRow,
  currencies: readonly string[],
  { reviewReasons }: Words,
): (string | number | null)[] {
  return [
    customer,
    grade,
    nextReview,
    lastReview === NO_DATE ? null : lastReview,
    months,
    reviewReasons[reason],
    ...currencies.map((currency) => open.find((one) => one.currency === currency)?.amount ?? null),
  ];
}

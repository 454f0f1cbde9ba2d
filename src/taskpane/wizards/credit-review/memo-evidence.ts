import { RATIOS } from '../../../domain/credit-limit/review/statement-figures';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import type { ReportColumn, ReportTable } from '../report';
import type { ReviewPlan } from './review-plan';

/** Exposure by age and payment behaviour of a customer of the ledger. */
export function ledgerTable({ inLedger, bucketLabels }: ReviewPlan, language: Language): ReportTable {
  const { columns } = wordingIn(language).reports.score;
  return {
    columns: [
      { title: columns.customer, kind: 'name' },
      { title: columns.exposure, kind: 'money' },
      { title: columns.overdue, kind: 'money' },
      { title: columns.daysLate, kind: 'days' },
      ...bucketLabels.map((title): ReportColumn => ({ title, kind: 'money' })),
    ],
    rows:
      inLedger === null
        ? []
        : [
            [
              inLedger.customer,
              inLedger.exposure,
              inLedger.overdue,
              inLedger.weightedDaysLate,
              ...inLedger.buckets,
            ],
          ],
  };
}

/** Altman's models with their zones, and the ratios with their trend, a column a year; null without statements. */
export function statementsTable(
  { evidence: { statements } }: ReviewPlan,
  language: Language,
): ReportTable | null {
  const [newest, former] = statements;
  if (newest === undefined) return null;
  const { review } = wordingIn(language).assess;
  const altman = newest.altman.map(({ model, score, zone }) => [
    review.models[model],
    rounded(score),
    rounded(former?.altman.find((one) => one.model === model)?.score ?? null),
    review.zones[zone],
  ]);
  const ratios = RATIOS.map((ratio) => {
    const [now, before] = [newest.ratios[ratio], former?.ratios[ratio] ?? null];
    return [review.ratios[ratio], rounded(now), rounded(before), trend(now, before, review.trends)];
  });
  return {
    columns: [
      { title: review.columns.figure, kind: 'name' },
      { title: newest.year === '' ? review.columns.newest : newest.year, kind: 'money' },
      {
        title: former === undefined || former.year === '' ? review.columns.former : former.year,
        kind: 'money',
      },
      { title: review.columns.trend, kind: 'text' },
    ],
    rows: [...altman, ...ratios].filter(([, now]) => now !== null),
  };
}

/** Whether a ratio went up or down; which is better, depends on the ratio. */
function trend(
  now: number | null,
  before: number | null,
  words: Readonly<Record<'up' | 'down' | 'level', string>>,
): string {
  if (now === null || before === null) return '';
  if (Math.abs(now - before) < 0.005) return words.level;
  return now > before ? words.up : words.down;
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

/** What other suppliers say; null where nobody was asked. */
export function referencesTable(
  { evidence: { references } }: ReviewPlan,
  language: Language,
): ReportTable | null {
  if (references.length === 0) return null;
  const { columns } = wordingIn(language).assess.review;
  return {
    columns: [
      { title: columns.supplier, kind: 'name' },
      { title: columns.highestCredit, kind: 'money' },
      { title: columns.daysLate, kind: 'days' },
    ],
    rows: references.map(({ supplier, amount, daysBeyondTerms }) => [supplier, amount, daysBeyondTerms]),
  };
}

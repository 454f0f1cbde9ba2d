import type { DayNumber } from '../../../domain/calendar/day-number';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { ReviewRow } from './review-plan';

const PERIODS = [
  { key: 'now', after: Number.NEGATIVE_INFINITY, upTo: 0 },
  { key: 'month', after: 0, upTo: 30 },
  { key: 'quarter', after: 30, upTo: 90 },
  { key: 'later', after: 90, upTo: Number.POSITIVE_INFINITY },
] as const;

interface ReviewCount {
  readonly key: (typeof PERIODS)[number]['key'];
  readonly count: number;
}

/** How many reviews fall due when. */
export function reviewCounts(rows: readonly ReviewRow[], asOf: DayNumber): ReviewCount[] {
  return PERIODS.map(({ key, after, upTo }) => ({
    key,
    count: rows.filter(({ nextReview }) => nextReview - asOf > after && nextReview - asOf <= upTo).length,
  }));
}

/** The same for people, above the preview. */
export function reviewHeading(rows: readonly ReviewRow[], asOf: DayNumber, language: Language): Figure[] {
  const { figures } = wordingIn(language).monitoring.reviews;
  const text = figureTextIn(language);
  return reviewCounts(rows, asOf).map(({ key, count }) => ({
    key,
    name: figures[key],
    text: text.count(count),
  }));
}

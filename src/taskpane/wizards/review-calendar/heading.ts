import type { DayNumber } from '../../../domain/calendar/day-number';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { ReviewRow } from './review-plan';

const MONTH = 30;
const QUARTER = 90;

/** How many reviews fall due when. */
export function reviewHeading(rows: readonly ReviewRow[], asOf: DayNumber, language: Language): Figure[] {
  const { figures } = wordingIn(language).monitoring.reviews;
  const text = figureTextIn(language);
  const count = (after: number, upTo: number): string =>
    text.count(
      rows.filter(({ nextReview }) => nextReview - asOf > after && nextReview - asOf <= upTo).length,
    );
  return [
    { key: 'now', name: figures.now, text: count(Number.NEGATIVE_INFINITY, 0) },
    { key: 'month', name: figures.month, text: count(0, MONTH) },
    { key: 'quarter', name: figures.quarter, text: count(MONTH, QUARTER) },
    { key: 'later', name: figures.later, text: count(QUARTER, Number.POSITIVE_INFINITY) },
  ];
}

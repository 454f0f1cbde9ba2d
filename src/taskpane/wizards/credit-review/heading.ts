import { isoDate } from '../../../domain/calendar/iso-date';
import type { Language } from '../../../i18n/language';
import { wordingIn } from '../../../i18n/wording';
import { figureTextIn } from '../figure-text';
import type { Figure } from '../job';
import type { ReviewPlan } from './review-plan';

/** The recommendation in figures, for the head of the preview and of the memo. */
export function reviewHeading(plan: Omit<ReviewPlan, 'heading'>, language: Language): Figure[] {
  const { review, limits } = wordingIn(language).assess;
  const text = figureTextIn(language);
  const { recommendation, score, grade, coverage, limit, currency } = plan;
  const money = (amount: number | null): string =>
    amount === null ? '–' : `${text.money(amount)} ${currency}`.trimEnd();
  const figures: readonly (readonly [keyof typeof review.figures, string])[] = [
    ['limit', money(recommendation.limit)],
    [
      'terms',
      recommendation.termsDays === 0 ? review.prepaid : review.days(text.count(recommendation.termsDays)),
    ],
    ['grade', grade === null || score === null ? '–' : `${grade} · ${text.decimal(score)}`],
    ['coverage', text.share(coverage)],
    ['state', limits.states[limit.position.state]],
    ['nextReview', isoDate(recommendation.nextReview)],
  ];
  return figures.map(([key, value]) => ({ key, name: review.figures[key], text: value }));
}

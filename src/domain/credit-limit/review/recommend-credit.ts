import type { DayNumber } from '../../calendar/day-number';
import { addMonths } from '../../calendar/month';
import type { Grade } from '../../scoring/grade';
import type { LimitPosition } from '../limit-position';

/** What is asked of a customer before or beside the credit. */
export const CREDIT_CONDITIONS = ['prepayment', 'deposit', 'insurance', 'guarantee', 'checksFirst'] as const;

export type CreditCondition = (typeof CREDIT_CONDITIONS)[number];

export interface ReviewFacts {
  readonly asOf: DayNumber;
  readonly grade: Grade | null;
  readonly limit: LimitPosition;
  /** No record in the ledger. */
  readonly isNew: boolean;
  readonly isInsured: boolean;
  /** Altman's emerging-market zone; null without statements. */
  readonly zone: 'distress' | 'grey' | 'safe' | null;
  /** Checks of identity and standing that are still open. */
  readonly openChecks: number;
  readonly usualTermsDays: number;
}

export interface Recommendation {
  /** Null: none before more is known. */
  readonly limit: number | null;
  readonly termsDays: number;
  readonly conditions: readonly CreditCondition[];
  readonly nextReview: DayNumber;
}

/** A customer nobody can grade is looked at again soon. */
const MONTHS_WITHOUT_GRADE = 3;
const YEAR = 12;

/**
 * Limit, terms, conditions and the next review, by grade. Terms are never longer than the grade allows; what is weak must
 * be secured: a deposit from new or weak customers, insurance for what is not insured, a guarantee where statements warn.
 */
export function recommendCredit(facts: ReviewFacts): Recommendation {
  const { asOf, grade, limit } = facts;
  const isPrepaid = limit.position.state === 'stop' && limit.facts.isStopped;
  const months = grade === null ? MONTHS_WITHOUT_GRADE : (grade.reviewMonths ?? YEAR);
  return {
    limit: isPrepaid ? 0 : limit.facts.suggestedLimit,
    termsDays: isPrepaid ? 0 : Math.min(facts.usualTermsDays, grade?.longestTermsDays ?? 0),
    conditions: conditionsOf(facts, isPrepaid),
    nextReview: addMonths(asOf, months),
  };
}

function conditionsOf(facts: ReviewFacts, isPrepaid: boolean): CreditCondition[] {
  const { grade, isNew, isInsured, zone, openChecks } = facts;
  const isWeak = grade === null || grade.action === 'shorterTermsOrInsurance';
  const wanted: readonly (readonly [CreditCondition, boolean])[] = [
    ['prepayment', isPrepaid || grade === null],
    ['deposit', !isPrepaid && grade !== null && (isNew || isWeak)],
    ['insurance', !isPrepaid && !isInsured && (isWeak || grade.action === 'monthlyReview')],
    ['guarantee', !isPrepaid && zone === 'distress'],
    ['checksFirst', openChecks > 0],
  ];
  return wanted.filter(([, isWanted]) => isWanted).map(([condition]) => condition);
}

import { creditPosition } from '../../../../src/domain/credit-limit/credit-position';
import {
  recommendCredit,
  type ReviewFacts,
} from '../../../../src/domain/credit-limit/review/recommend-credit';
import { STANDARD_POLICY } from '../../../../src/policy/policy';

const AS_OF = 46_000;
const gradeNamed = (letter: string) => STANDARD_POLICY.grades.find(({ grade }) => grade === letter) ?? null;

function recommended(letter: string, part: Partial<ReviewFacts> = {}) {
  const grade = gradeNamed(letter);
  const facts = {
    exposure: 100,
    currentLimit: null,
    suggestedLimit: 1000,
    overdueShare: 0,
    isStopped: letter === 'E',
  };
  const limit = {
    suggested: null,
    currentLimit: null,
    facts,
    position: creditPosition(facts),
    termsDays: grade?.longestTermsDays ?? null,
  };
  return recommendCredit({
    asOf: AS_OF,
    grade,
    limit,
    isNew: false,
    isInsured: false,
    zone: null,
    openChecks: 0,
    usualTermsDays: 30,
    ...part,
  });
}

describe('a recommendation', () => {
  it('gives the best grade the limit, the usual terms and a year', () => {
    expect(recommended('A')).toEqual({ limit: 1000, termsDays: 30, conditions: [], nextReview: AS_OF + 365 });
  });

  it('never allows longer terms than the grade, and reviews weaker customers sooner', () => {
    expect(recommended('A', { usualTermsDays: 90 }).termsDays).toBe(60);
    expect(recommended('D').termsDays).toBe(15);
    const days = ['A', 'B', 'C', 'D'].map((letter) => recommended(letter).nextReview);
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('secures what is weak: a deposit, insurance, a guarantee', () => {
    expect(recommended('D').conditions).toEqual(['deposit', 'insurance']);
    expect(recommended('D', { isInsured: true }).conditions).toEqual(['deposit']);
    expect(recommended('A', { isNew: true }).conditions).toEqual(['deposit']);
    expect(recommended('B', { zone: 'distress' }).conditions).toEqual(['guarantee']);
    expect(recommended('A', { openChecks: 2 }).conditions).toEqual(['checksFirst']);
  });

  it('gives no credit to the worst grade, and none before a customer can be graded', () => {
    expect(recommended('E')).toMatchObject({ limit: 0, termsDays: 0, conditions: ['prepayment'] });
    expect(recommended('?')).toMatchObject({ termsDays: 0, conditions: ['prepayment', 'insurance'] });
  });
});

import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { betterGrade } from '../../../src/domain/scoring/better-grade';
import { scoreCustomer, type FactorValues } from '../../../src/domain/scoring/score-customer';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { scorecardOf } from '../../../src/policy/policy-rules';

const card = scorecardOf(STANDARD_POLICY);
const { grades } = STANDARD_POLICY;
const scored = (values: FactorValues) => {
  const score = scoreCustomer(values, [], card, grades);
  if (isFault(score)) throw new Error(score.reason);
  return score;
};
const better = (values: FactorValues) => betterGrade(scored(values), card, grades);

describe('what would lift a grade', () => {
  const values: FactorValues = {
    paymentDaysLate: 10,
    pastDueShare: 0.4,
    tenureYears: 5,
    disputeShare: 0,
    recentDaysLate: 5,
    recentLateShare: 0.5,
  };

  it('is one change that suffices', () => {
    expect(scored(values).grade?.grade).toBe('B');
    const found = better(values);
    expect(found?.grade).toBe('A');
    expect(found?.ways.map((way) => way.map(({ factor }) => factor))).toEqual([['recentLateShare']]);
    const [change] = found?.ways[0] ?? [];
    expect(scored({ ...values, recentLateShare: change?.to ?? 1 }).grade?.grade).toBe('A');
    expect(scored({ ...values, recentLateShare: (change?.to ?? 1) + 0.01 }).grade?.grade).toBe('B');
  });

  it('is two changes where none alone suffices', () => {
    const found = better({ ...values, paymentDaysLate: 60, pastDueShare: 0, recentLateShare: 0.4 });
    expect(found?.ways).toHaveLength(1);
    expect(found?.ways[0]?.map(({ factor, to }) => [factor, Math.round(to)])).toEqual([
      ['recentLateShare', 0],
      ['paymentDaysLate', 38],
    ]);
  });

  it('is nothing at the best grade, and never asks for another past', () => {
    expect(better({ paymentDaysLate: 0, pastDueShare: 0, tenureYears: 10, disputeShare: 0 })).toBeUndefined();
    expect(
      better({ ...values, tenureYears: 0 })
        ?.ways.flat()
        .map(({ factor }) => factor),
    ).not.toContain('tenureYears');
  });

  it('keeps its word: the changes together reach the grade', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 120 }),
        share,
        share,
        fc.integer({ min: -10, max: 60 }),
        (days, due, late, recent) => {
          const one = {
            ...values,
            paymentDaysLate: days,
            pastDueShare: due,
            recentLateShare: late,
            recentDaysLate: recent,
          };
          const found = better(one);
          for (const way of found?.ways ?? []) {
            const changed = { ...one, ...Object.fromEntries(way.map(({ factor, to }) => [factor, to])) };
            const target = grades.find(({ grade }) => grade === found?.grade)?.minimumScore ?? Infinity;
            expect(scored(changed).score).toBeGreaterThanOrEqual(target - 1e-6);
          }
        },
      ),
      { seed: 20261123 },
    );
  });
});

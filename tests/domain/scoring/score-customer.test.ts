import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import { pointsOfValue } from '../../../src/domain/scoring/anchor-points';
import { factorsOfLedger } from '../../../src/domain/scoring/customer-factors';
import { gradeOf } from '../../../src/domain/scoring/grade';
import {
  scoreCustomer,
  type CustomerScore,
  type FactorValues,
} from '../../../src/domain/scoring/score-customer';
import type { KnockOut } from '../../../src/domain/scoring/scorecard';
import { weightedScore } from '../../../src/domain/scoring/weighted-score';
import { STANDARD_POLICY } from '../../../src/policy/policy';
import { scorecardOf } from '../../../src/policy/policy-rules';

const scorecard = scorecardOf(STANDARD_POLICY);
const score = (values: FactorValues, ...facts: readonly KnockOut[]) =>
  scoreCustomer(values, facts, scorecard, STANDARD_POLICY.grades);
const scored = (values: FactorValues, ...facts: readonly KnockOut[]): CustomerScore => {
  const result = score(values, ...facts);
  if (isFault(result)) throw new Error(result.reason);
  return result;
};
const good: FactorValues = {
  paymentDaysLate: 0,
  pastDueShare: 0.1,
  utilisation: 0.8,
  tenureYears: 3,
  disputeShare: 0,
  emergingMarketScore: 5.85,
  externalGrade: 4,
};

describe('points of a value', () => {
  const anchors = [
    { value: 0, points: 100 },
    { value: 10, points: 50 },
    { value: 20, points: 0 },
  ];

  it.each([
    [-5, 100],
    [0, 100],
    [5, 75],
    [10, 50],
    [15, 25],
    [20, 0],
    [99, 0],
  ])('%d earns %d', (value, points) => {
    expect(pointsOfValue(value, anchors)).toBe(points);
  });

  it('follow the payment index for lateness: points are index ÷ 80', () => {
    const lateness = scorecard.factors.find((rule) => rule.factor === 'paymentDaysLate')?.anchors ?? [];
    expect([-30, 0, 15, 30, 120, 400].map((days) => pointsOfValue(days, lateness))).toEqual([
      100, 100, 87.5, 62.5, 25, 1.25,
    ]);
  });
});

describe('a weighted score', () => {
  const components = (middle: number | null) => [
    { weight: 50, score: 80 },
    { weight: 30, score: middle },
    { weight: 20, score: 40 },
  ];

  it('scales up the known weights, or counts the unknown as zero', () => {
    expect(weightedScore(components(60))).toBe(66);
    expect(weightedScore(components(null))).toBeCloseTo(68.5714286, 7);
    expect(weightedScore(components(null), 'zero')).toBe(48);
  });

  it('needs 60% of the weights to be known', () => {
    expect(
      weightedScore([
        { weight: 59, score: 1 },
        { weight: 41, score: null },
      ]),
    ).toMatchObject({ reason: 'noEvidence' });
    expect(
      weightedScore([
        { weight: 60, score: 1 },
        { weight: 40, score: null },
      ]),
    ).toBe(1);
    expect(weightedScore([])).toMatchObject({ fault: 'zeroDivision' });
  });
});

describe('scoring a customer', () => {
  it('gives the reference score and grade', () => {
    const result = scored(good);
    expect(result.score).toBeCloseTo(85.6667, 4);
    expect(result.grade?.grade).toBe('A');
    expect(result).toMatchObject({ coverage: 1, knockOut: null });
  });

  it('can be opened: value, points, weight and contribution of every factor', () => {
    const late = scored(good).factors.find((line) => line.factor === 'pastDueShare');
    expect(late).toEqual({ factor: 'pastDueShare', value: 0.1, points: 80, weight: 15, contribution: 12 });
  });

  it('is capped by a knock-out, which is named', () => {
    const result = scored(good, 'overdue90');
    expect(result).toMatchObject({ score: 34, knockOut: 'overdue90' });
    expect(result.grade?.grade).toBe('E');
    expect(result.scoreBeforeKnockOut).toBeCloseTo(85.6667, 4);
    expect(scored(good, 'overdue90', 'insolvency')).toMatchObject({ score: 0, knockOut: 'insolvency' });
  });

  it('does not name a knock-out that changed nothing', () => {
    const poor: FactorValues = {
      ...good,
      paymentDaysLate: 300,
      pastDueShare: 1,
      utilisation: 2,
      emergingMarketScore: 0,
    };
    expect(scored(poor, 'overdue90')).toMatchObject({ knockOut: null });
  });

  it('refuses to score on too little evidence, unless a knock-out holds', () => {
    expect(score({ pastDueShare: 0, tenureYears: 1 })).toMatchObject({
      fault: 'missing',
      reason: 'noEvidence',
    });
    expect(scored({ pastDueShare: 0 }, 'insolvency')).toMatchObject({ score: 0, scoreBeforeKnockOut: null });
  });

  it('scores on the ledger alone, with the known weights scaled up', () => {
    const result = scored({ paymentDaysLate: 0, pastDueShare: 0, tenureYears: 10, disputeShare: 0 });
    expect(result.score).toBe(100);
    expect(result.coverage).toBeCloseTo(0.65, 9);
    expect(result.factors.find((line) => line.factor === 'externalGrade')).toMatchObject({
      points: null,
      contribution: 0,
    });
  });

  it('adds up from its contributions, stays within 0–100, and falls with lateness', () => {
    const value = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }));
    const values = fc.record({
      paymentDaysLate: fc.double({ min: -60, max: 400, noNaN: true }),
      pastDueShare: fc.double({ min: 0, max: 1, noNaN: true }),
      emergingMarketScore: value(-5, 12),
      utilisation: fc.double({ min: 0, max: 3, noNaN: true }),
      tenureYears: value(0, 40),
      externalGrade: value(1, 10),
      disputeShare: value(0, 1),
    });
    fc.assert(
      fc.property(values, (known) => {
        const result = scored(known);
        const sum = result.factors.reduce((total, line) => total + line.contribution, 0);
        expect(sum).toBeCloseTo(result.score, 9);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100 + 1e-9);
        const later = scored({ ...known, paymentDaysLate: known.paymentDaysLate + 10 });
        expect(later.score).toBeLessThanOrEqual(result.score + 1e-9);
      }),
      { seed: 20261123 },
    );
  });
});

describe('grades', () => {
  it.each([
    [100, 'A'],
    [80, 'A'],
    [79.999, 'B'],
    [65, 'B'],
    [50, 'C'],
    [35, 'D'],
    [34, 'E'],
    [0, 'E'],
  ])('score %d is %s', (points, grade) => {
    expect(gradeOf(points, STANDARD_POLICY.grades)?.grade).toBe(grade);
  });
});

describe('factors that look closer at another one', () => {
  it('count when they are known', () => {
    const better = scored({ ...good, recentDaysLate: -15, recentLateShare: 0 });
    const worse = scored({ ...good, recentDaysLate: 60, recentLateShare: 1 });
    expect(better.score).toBeGreaterThan(scored(good).score);
    expect(worse.score).toBeLessThan(scored(good).score);
    expect(better.coverage).toBe(1);
  });

  it('are no missing evidence when they are unknown', () => {
    expect(scored(good).coverage).toBe(1);
    expect(scored({ paymentDaysLate: 0, pastDueShare: 0, tenureYears: 3 }).coverage).toBeCloseTo(0.6, 12);
  });
});

describe('what a ledger tells of a customer', () => {
  const evidence = {
    asOf: 45_931,
    weightedDaysLate: 4,
    recentDaysLate: 6,
    recentLateShare: 0.5,
    openDebt: 1000,
    overdueDebt: 250,
    exposure: 900,
    creditLimit: 1200,
    firstInvoiceDate: 45_931 - 3 * 365.25,
    salesOfYear: 8000,
    disputedOfYear: 80,
  };

  it('is lateness, overdue share, utilisation, tenure and disputes', () => {
    expect(factorsOfLedger(evidence)).toEqual({
      paymentDaysLate: 4,
      pastDueShare: 0.25,
      utilisation: 0.75,
      tenureYears: 3,
      disputeShare: 0.01,
      recentDaysLate: 6,
      recentLateShare: 0.5,
    });
  });

  it('leaves unknown what it does not show', () => {
    const unknown = {
      ...evidence,
      weightedDaysLate: Number.NaN,
      recentDaysLate: Number.NaN,
      recentLateShare: Number.NaN,
      creditLimit: null,
      firstInvoiceDate: 0,
      salesOfYear: 0,
    };
    expect(factorsOfLedger(unknown)).toMatchObject({
      paymentDaysLate: null,
      utilisation: null,
      tenureYears: null,
      disputeShare: null,
      recentDaysLate: null,
      recentLateShare: null,
    });
  });

  it('counts a customer who owes nothing as not overdue', () => {
    expect(factorsOfLedger({ ...evidence, openDebt: 0, overdueDebt: 0, exposure: -50 })).toMatchObject({
      pastDueShare: 0,
      utilisation: 0,
    });
  });
});

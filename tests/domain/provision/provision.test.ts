import fc from 'fast-check';
import { isFault } from '../../../src/domain/fault';
import {
  expectedCreditLoss,
  expectedLoss,
  scenarioWeightedLoss,
} from '../../../src/domain/provision/expected-credit-loss';
import { lossRatesOfCohort, lossRatesOfRolls } from '../../../src/domain/provision/loss-rates';

const rows = (...pairs: readonly [number, number][]) => pairs.map(([balance, rate]) => ({ balance, rate }));

describe('a provision matrix', () => {
  it('gives the 580,000 of IFRS 9 example 12', () => {
    const matrix = rows([15e6, 0.003], [7.5e6, 0.016], [4e6, 0.036], [2.5e6, 0.066], [1e6, 0.106]);
    expect(expectedCreditLoss(matrix)).toBeCloseTo(580_000, 6);
  });

  it('gives a published schedule of a small company', () => {
    const schedule = rows([95_000, 0.01], [33_000, 0.02], [14_500, 0.04], [11_500, 0.06], [13_500, 0.1]);
    expect(expectedCreditLoss(schedule)).toBeCloseTo(4230, 9);
  });

  it('carries no negative allowance, and no rate above 1', () => {
    expect(expectedCreditLoss(rows([100_000, 0.01], [-30_000, 0.05]))).toBeCloseTo(1000, 9);
    expect(expectedCreditLoss(rows([100_000, 0.01], [20_000, 0.95]), 1.2)).toBeCloseTo(21_200, 9);
    expect(expectedCreditLoss(rows([1, 1.2]))).toMatchObject({ reason: 'notAShare' });
  });

  it('lies between nothing and everything that is owed', () => {
    const row = fc.record({
      balance: fc.integer({ min: -1e6, max: 1e6 }),
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row), fc.double({ min: 0, max: 5, noNaN: true }), (matrix, scalar) => {
        const loss = Number(expectedCreditLoss(matrix, scalar));
        const owed = matrix.reduce((sum, { balance }) => sum + Math.max(0, balance), 0);
        expect(loss).toBeGreaterThanOrEqual(0);
        expect(loss).toBeLessThanOrEqual(owed + 1e-6);
      }),
      { seed: 20261123 },
    );
  });
});

describe('scenarios and single debts', () => {
  it('weigh losses by likelihood', () => {
    const scenarios = [
      { weight: 0.5, loss: 580_000 },
      { weight: 0.3, loss: 760_000 },
      { weight: 0.2, loss: 450_000 },
    ];
    expect(scenarioWeightedLoss(scenarios)).toBeCloseTo(608_000, 6);
    expect(scenarioWeightedLoss(scenarios.slice(1))).toMatchObject({ reason: 'sharesDoNotAddUp' });
  });

  it('multiply PD, LGD and exposure', () => {
    expect(expectedLoss(0.05, 0.5, 1_000_000)).toBe(25_000);
    expect(expectedLoss(5, 0.5, 1_000_000)).toMatchObject({ fault: 'outOfRange' });
  });
});

describe('loss rates', () => {
  it('of a cohort are what was lost over what entered each bucket', () => {
    const rates = lossRatesOfCohort([100_000, 50_000, 23_000, 8000], 2000);
    expect(isFault(rates) || rates.map((rate) => Math.round(rate * 1000) / 1000)).toEqual([
      0.02, 0.04, 0.087, 0.25, 1,
    ]);
    expect(lossRatesOfCohort([100, 0], 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(lossRatesOfCohort([100], 101)).toMatchObject({ reason: 'tooLarge' });
  });

  it('of roll rates are the product of what rolls on', () => {
    const rates = lossRatesOfRolls([0.3, 0.4, 0.5, 0.6], 0.9);
    expect(isFault(rates) || rates.map((rate) => Number(rate.toFixed(4)))).toEqual([
      0.0324, 0.108, 0.27, 0.54,
    ]);
  });

  it('rise with age where nothing grows on the way', () => {
    const roll = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(roll, { minLength: 2, maxLength: 8 }), (rolls) => {
        const rates = lossRatesOfRolls(rolls);
        if (isFault(rates)) throw new Error(rates.reason);
        expect(rates.every((rate, at) => at === 0 || rate >= (rates[at - 1] ?? 0) - 1e-15)).toBe(true);
      }),
      { seed: 20261123 },
    );
  });
});

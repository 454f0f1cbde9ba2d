import fc from 'fast-check';
import { stressCashFlow } from '../../../src/domain/stress/cash-flow-stress';
import { concentrationIndex, effectiveNumber, largestShare } from '../../../src/domain/stress/concentration';
import { largestDefaultsLoss, multipliedDefaultsLoss } from '../../../src/domain/stress/default-stress';
import { jointDefaultProbability } from '../../../src/domain/stress/joint-defaults';
import { cashRunway, runwayPeriods } from '../../../src/domain/stress/runway';
import {
  baselRetailRiskWeight,
  defaultRateProbability,
  unexpectedLoss,
  worstCaseDefaultRate,
} from '../../../src/domain/stress/vasicek';

const seed = 20261123;
const probability = fc.double({ min: 0.001, max: 0.5, noNaN: true });
const correlation = fc.double({ min: 0.01, max: 0.9, noNaN: true });

describe('the worst case of a large portfolio', () => {
  it.each([
    [0.01, 0.2, 0.146],
    [0.02, 0.4, 0.449],
    [0.005, 0.6, 0.387],
    [0.02, 0.1, 0.128],
  ])('of PD %d and correlation %d at 99.9%% is %d, as printed', (pd, rho, worst) => {
    expect(worstCaseDefaultRate(pd, rho, 0.999)).toBeCloseTo(worst, 3);
  });

  it('gives the risk weights that Basel II prints', () => {
    expect(baselRetailRiskWeight(0.01, 0.45, 0.15)).toBeCloseTo(0.564, 4);
    expect(baselRetailRiskWeight(0.001, 0.45, 0.15)).toBeCloseTo(0.1069, 4);
    expect(baselRetailRiskWeight(0.01, 0.45, 0.04)).toBeCloseTo(0.1722, 4);
    expect(unexpectedLoss(0.03, 0.6, 2_000_000, 0.12, 0.99)).toBeCloseTo(115_108.911, 2);
  });

  it('is the PD where nothing can be worse, and has no answer at full correlation', () => {
    expect(worstCaseDefaultRate(0, 0.2, 0.999)).toBe(0);
    expect(worstCaseDefaultRate(0.03, 0, 0.999)).toBe(0.03);
    expect(worstCaseDefaultRate(0.03, 1, 0.999)).toMatchObject({ fault: 'outOfRange' });
    expect(unexpectedLoss(0.03, 2, 1, 0.1, 0.99)).toMatchObject({ argument: 'lossGivenDefault' });
  });

  it('is undone by the distribution of the default rate, and grows with confidence', () => {
    expect(defaultRateProbability(0.1, 0.02, 0.15)).toBeCloseTo(0.9878405687986, 10);
    expect(defaultRateProbability(0.1, 0.02, 0)).toBe(1);
    const confidence = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(probability, correlation, confidence, (pd, rho, alpha) => {
        const worst = Number(worstCaseDefaultRate(pd, rho, alpha));
        expect(defaultRateProbability(worst, pd, rho)).toBeCloseTo(alpha, 6);
        expect(Number(worstCaseDefaultRate(pd, rho, alpha + 0.01))).toBeGreaterThanOrEqual(worst);
      }),
      { seed },
    );
  });

  it('averages to the PD over all confidences', () => {
    const steps = 4000;
    const sum = Array.from({ length: steps }, (_, at) =>
      Number(worstCaseDefaultRate(0.02, 0.15, (at + 0.5) / steps)),
    );
    expect(sum.reduce((total, rate) => total + rate, 0) / steps).toBeCloseTo(0.02, 4);
  });
});

describe('joint defaults of few customers', () => {
  it('are binomial without correlation, and likelier together with it', () => {
    expect(jointDefaultProbability(10, 1, 0.02, 0)).toBeCloseTo(1 - 0.98 ** 10, 12);
    expect(jointDefaultProbability(20, 2, 0.03, 0.2)).toBeCloseTo(0.138657823, 6);
    expect(jointDefaultProbability(5, 0, 0.03, 0.2)).toBeCloseTo(1, 9);
    expect(jointDefaultProbability(5, 6, 0.03, 0.2)).toBe(0);
    expect(jointDefaultProbability(5, 1.5, 0.03, 0.2)).toMatchObject({ reason: 'notWhole' });
  });

  it('expect as many defaults as there are customers times their PD', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), probability, correlation, (count, pd, rho) => {
        const tails = Array.from({ length: count }, (_, at) =>
          Number(jointDefaultProbability(count, at + 1, pd, rho)),
        );
        expect(tails.reduce((sum, tail) => sum + tail, 0)).toBeCloseTo(count * pd, 5);
      }),
      { seed, numRuns: 6 },
    );
  });
});

describe('defaults by name', () => {
  const customers = [
    { exposure: 500_000, insuredLimit: 400_000 },
    { exposure: 120_000, insuredLimit: 120_000 },
    { exposure: 300_000, insuredLimit: 300_000 },
    { exposure: 80_000, insuredLimit: 0 },
  ];

  it('cost what insurance leaves of the largest', () => {
    const loss = largestDefaultsLoss(customers, 2, 0.8, 0.9);
    expect(loss).toEqual({ grossLoss: 640_000, insured: 504_000, netLoss: 136_000 });
    expect(largestDefaultsLoss(customers, 2, 0.8, 90)).toMatchObject({ argument: 'insuredShare' });
  });

  it('grow with their probability, up to certainty', () => {
    const portfolio = [
      { probabilityOfDefault: 0.02, lossGivenDefault: 0.5, exposureAtDefault: 100_000 },
      { probabilityOfDefault: 0.4, lossGivenDefault: 0.6, exposureAtDefault: 50_000 },
    ];
    expect(multipliedDefaultsLoss(portfolio, 3)).toBeCloseTo(33_000, 9);
  });
});

describe('cash under stress', () => {
  it('finds the lowest point, the first breach and the gap', () => {
    const changes = [
      { period: 0, amount: -120_000 },
      { period: 2, amount: -90_000 },
      { period: 5, amount: 108_000 },
    ];
    expect(
      stressCashFlow(200_000, [50_000, -20_000, 40_000, -60_000, 30_000, 10_000], changes, 50_000),
    ).toEqual({
      balances: [130_000, 110_000, 60_000, 0, 30_000, 148_000],
      lowest: 0,
      firstBreach: 3,
      fundingGap: 50_000,
    });
  });

  it('refuses changes outside the periods, and nothing to run through', () => {
    expect(stressCashFlow(1, [1, 2], [{ period: 2, amount: -1 }])).toMatchObject({ fault: 'outOfRange' });
    expect(stressCashFlow(1, [], [])).toMatchObject({ fault: 'missing' });
  });

  it('lasts so many months, or periods', () => {
    expect(cashRunway(250_000, 50_000)).toBe(5);
    expect(cashRunway(250_000, -1000)).toMatchObject({ fault: 'missing', reason: 'noEnd' });
    expect(runwayPeriods(100, [-30, -30, 20, -50, -30], 10)).toBe(4);
    expect(runwayPeriods(100, [10])).toMatchObject({ reason: 'noEnd' });
  });
});

describe('concentration', () => {
  it('is 10,000 for one customer and less for many', () => {
    expect(concentrationIndex([30, 30, 20, 20])).toBeCloseTo(2600, 9);
    expect(effectiveNumber([30, 30, 20, 20])).toBeCloseTo(3.846153846, 9);
    expect(largestShare([500, 120, 300, 80], 2)).toBeCloseTo(0.8, 12);
    expect(concentrationIndex([5])).toBe(10_000);
    expect(concentrationIndex([0, 0])).toMatchObject({ fault: 'zeroDivision' });
    expect(concentrationIndex([5, -1])).toMatchObject({ reason: 'negative' });
  });

  it('is lowest, one over their number, when all are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 }), (amounts) => {
        expect(Number(effectiveNumber(amounts))).toBeLessThanOrEqual(amounts.length + 1e-9);
        expect(effectiveNumber(amounts.map(() => 7))).toBeCloseTo(amounts.length, 9);
      }),
      { seed },
    );
  });
});

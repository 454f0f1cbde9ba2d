import fc from 'fast-check';
import { defaultRateProbability, worstCaseDefaultRate } from '../../../src/domain/stress/vasicek';
import { lossRatesOfCohort } from '../../../src/domain/provision/loss-rates';
import { isFault } from '../../../src/domain/fault';

const seed = 20261123;
const probability = fc.double({ min: 0.001, max: 0.4, noNaN: true });
const correlation = fc.double({ min: 0.02, max: 0.6, noNaN: true });

describe('the worst-case default rate', () => {
  it('averages to the PD over all confidences, whatever PD and correlation', () => {
    const steps = 2000;
    fc.assert(
      fc.property(probability, correlation, (pd, rho) => {
        let sum = 0;
        for (let at = 0; at < steps; at++) sum += Number(worstCaseDefaultRate(pd, rho, (at + 0.5) / steps));
        expect(Math.abs(sum / steps - pd)).toBeLessThan(2e-3);
      }),
      { seed, numRuns: 25 },
    );
  });

  it('rises with correlation where confidence is high', () => {
    fc.assert(
      fc.property(probability, correlation, (pd, rho) => {
        const worst = Number(worstCaseDefaultRate(pd, rho, 0.999));
        expect(worst).toBeGreaterThan(pd);
        expect(Number(worstCaseDefaultRate(pd, rho + 0.05, 0.999))).toBeGreaterThan(worst);
      }),
      { seed },
    );
  });

  it('has the confidence it was asked for as its probability', () => {
    fc.assert(
      fc.property(
        probability,
        correlation,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (pd, rho, alpha) => {
          const worst = Number(worstCaseDefaultRate(pd, rho, alpha));
          fc.pre(worst > 0 && worst < 1);
          expect(defaultRateProbability(worst, pd, rho)).toBeCloseTo(alpha, 6);
        },
      ),
      { seed },
    );
  });
});

describe('the loss rates of a cohort', () => {
  it('rise with age, because less enters every later bucket, and end with what is written off', () => {
    const entered = fc
      .uniqueArray(fc.integer({ min: 100, max: 1_000_000 }), { minLength: 1, maxLength: 7 })
      .map((amounts) => amounts.sort((a, b) => b - a));
    fc.assert(
      fc.property(entered, fc.integer({ min: 1, max: 100 }), (amounts, writtenOff) => {
        const rates = lossRatesOfCohort(amounts, writtenOff);
        if (isFault(rates)) throw new Error(rates.reason);
        expect([...rates].sort((a, b) => a - b)).toEqual(rates);
        expect(rates.at(-1)).toBe(1);
      }),
      { seed },
    );
  });
});

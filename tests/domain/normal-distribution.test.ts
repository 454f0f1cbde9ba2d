import fc from 'fast-check';
import { normalDensity, normalProbability, normalQuantile } from '../../src/domain/normal-distribution';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [-5, 2.8665157187919391e-7],
    [-8, 6.220960574271785e-16],
  ])('has the tabulated probability below %d', (x, p) => {
    expect(Math.abs(normalProbability(x) / p - 1)).toBeLessThan(1e-12);
  });

  it('has the tabulated quantiles', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1.1)).toBeNaN();
  });

  it('comes back from a probability to the same probability', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalProbability(normalQuantile(p)) - p)).toBeLessThan(1e-13);
      }),
      { seed: 20261123 },
    );
  });

  it('rises, is symmetric, and grows by its density', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(normalProbability(x) + normalProbability(-x)).toBeCloseTo(1, 14);
        const slope = (normalProbability(x + 1e-5) - normalProbability(x - 1e-5)) / 2e-5;
        expect(Math.abs(slope - normalDensity(x))).toBeLessThan(1e-8);
      }),
      { seed: 20261123 },
    );
  });
});

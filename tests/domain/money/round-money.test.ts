import fc from 'fast-check';
import { roundMoney } from '../../../src/domain/money/round-money';

describe('rounding money', () => {
  it.each([
    [1.005, 2, 1.01],
    [-2.675, 2, -2.68],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [1.0005, 3, 1.001],
    [697.968, 2, 697.97],
    [1e-7, 2, 0],
    [123_456_789_012.345, 2, 123_456_789_012.35],
    [8.5 * 0.07, 2, 0.6],
  ])('rounds %d to %i places as %d, like a worksheet', (amount, places, rounded) => {
    expect(roundMoney(amount, places)).toBe(rounded);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(roundMoney(-0.001), 0)).toBe(true);
    expect(Object.is(roundMoney(-0), 0)).toBe(true);
  });

  it('gives whole cents, moves by half a cent at most, and is symmetric around zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (amount) => {
        const rounded = roundMoney(amount);
        expect(roundMoney(rounded)).toBe(rounded);
        expect(Math.abs(rounded - amount)).toBeLessThanOrEqual(0.005 + Math.abs(amount) * 1e-14);
        expect(roundMoney(-amount) + rounded).toBe(0);
      }),
      { seed: 20261123 },
    );
  });

  it('rounds every half cent away from zero, counted in whole tenths of a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) => {
        expect(roundMoney((cents * 10 + 5) / 1000)).toBe((cents + 1) / 100);
      }),
      { seed: 20261123 },
    );
  });
});

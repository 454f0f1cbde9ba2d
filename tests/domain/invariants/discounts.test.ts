import fc from 'fast-check';
import {
  compoundCostOfForgoingDiscount,
  costOfForgoingDiscount,
} from '../../../src/domain/discount/cost-of-forgoing';
import { breakEvenDiscount, valueOfDiscount } from '../../../src/domain/discount/value-of-discount';

const seed = 20261123;
const rate = fc.double({ min: 0.001, max: 0.25, noNaN: true });
const annualRate = fc.double({ min: 0.01, max: 0.5, noNaN: true });

describe('the cost of forgoing a discount', () => {
  it('is higher compounded than simple while the days gained are fewer than a year, and lower beyond', () => {
    const gained = fc.integer({ min: 1, max: 1500 }).filter((days) => days !== 365);
    fc.assert(
      fc.property(rate, gained, (discount, days) => {
        const simple = Number(costOfForgoingDiscount(discount, 10, 10 + days));
        const compound = Number(compoundCostOfForgoingDiscount(discount, 10, 10 + days));
        expect(compound > simple).toBe(365 / days > 1);
      }),
      { seed },
    );
  });

  it('is the same compounded as simple when the days gained are a year', () => {
    fc.assert(
      fc.property(rate, fc.constantFrom(360, 365), (discount, year) => {
        const compound = Number(compoundCostOfForgoingDiscount(discount, 10, 10 + year, year));
        expect(costOfForgoingDiscount(discount, 10, 10 + year, year)).toBeCloseTo(compound, 12);
      }),
      { seed },
    );
  });
});

describe('the value of offering a discount', () => {
  it('is a gain below the break-even discount and a loss above it', () => {
    const kind = fc.constantFrom('simple' as const, 'compound' as const);
    fc.assert(
      fc.property(annualRate, fc.integer({ min: 2, max: 200 }), kind, (r, gained, by) => {
        const breakEven = Number(breakEvenDiscount(10, 10 + gained, r, 365, by));
        const value = (discount: number): number =>
          Number(valueOfDiscount(1_000_000, discount, 10, 10 + gained, r, 1, 365, by));
        expect(value(breakEven * 0.99)).toBeGreaterThan(0);
        expect(value(breakEven * 1.01)).toBeLessThan(0);
      }),
      { seed },
    );
  });

  it('is in proportion to the amount and to the customers who take it', () => {
    fc.assert(
      fc.property(rate, annualRate, fc.double({ min: 0, max: 1, noNaN: true }), (discount, r, takeUp) => {
        const all = Number(valueOfDiscount(1000, discount, 10, 60, r));
        expect(valueOfDiscount(2000, discount, 10, 60, r, takeUp)).toBeCloseTo(2 * takeUp * all, 9);
      }),
      { seed },
    );
  });
});

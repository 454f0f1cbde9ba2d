import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { indemnity } from '../../../src/domain/insurance/indemnity';
import {
  insuredDefaultDate,
  protractedDefaultDate,
} from '../../../src/domain/insurance/insured-default-date';
import { insurancePremium, maximumLiability } from '../../../src/domain/insurance/premium';
import { insuredShareOfDebt, recoverySplit } from '../../../src/domain/insurance/recovery-split';

const seed = 20261123;
const day = (iso: string): number => Number(parseDate(iso));

describe('what insurance pays', () => {
  const cover = { creditLimit: 100_000, insuredShare: 0.9 };

  it('is the insured percentage of the debt within the limit', () => {
    expect(indemnity(100_000, cover)).toBe(90_000);
    expect(indemnity(150_000, cover)).toBe(90_000);
    expect(indemnity(900_000, { ...cover, creditLimit: 0 })).toBe(0);
  });

  it('is 40,000 or 40,500 of the same 50,000, by when the deductible comes off', () => {
    const small = { creditLimit: 50_000, insuredShare: 0.9, deductible: 5000 };
    expect(indemnity(50_000, small)).toBe(40_000);
    expect(indemnity(50_000, { ...small, deductibleBasis: 'before_pct' })).toBe(40_500);
  });

  it('shares recoveries with the uninsured part, unless the insurer comes first', () => {
    expect(indemnity(150_000, cover, 30_000)).toBe(72_000);
    expect(indemnity(150_000, { ...cover, recoveryAllocation: 'insured_first' }, 30_000)).toBe(63_000);
  });

  it('is nothing below the threshold, less the first loss, and bounded by the year’s maximum', () => {
    expect(indemnity(900, { creditLimit: 50_000, insuredShare: 0.9, threshold: 1000 })).toBe(0);
    expect(indemnity(60_000, { creditLimit: 60_000, insuredShare: 0.9, firstLossRemaining: 20_000 })).toBe(
      34_000,
    );
    expect(
      indemnity(900_000, { creditLimit: 900_000, insuredShare: 0.9, maximumLiabilityRemaining: 600_000 }),
    ).toBe(600_000);
  });

  it('takes shares as decimals', () => {
    expect(indemnity(100, { creditLimit: 100, insuredShare: 90 })).toMatchObject({
      fault: 'outOfRange',
      reason: 'notAShare',
    });
  });

  it('never exceeds the insured share of the smaller of debt and limit', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const insuredShare = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        insuredShare,
        amount,
        amount,
        (outstanding, creditLimit, pct, deductible, recovered) => {
          const recoveries = Math.min(recovered, outstanding);
          const paid = Number(
            indemnity(outstanding, { creditLimit, insuredShare: pct, deductible }, recoveries),
          );
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(Math.min(outstanding, creditLimit) * pct + 0.005);
        },
      ),
      { seed },
    );
  });
});

describe('recoveries', () => {
  it('split in proportion and add up', () => {
    expect(recoverySplit(12_000, 80_000, 60_000)).toEqual({ insuredDebt: 9000, uninsuredDebt: 3000 });
    expect(recoverySplit(5000, 0, 0)).toMatchObject({ fault: 'zeroDivision' });
    expect(recoverySplit(100, 3, 1)).toEqual({ insuredDebt: 33.33, uninsuredDebt: 66.67 });
    expect(insuredShareOfDebt(30_000, 25_000)).toBeCloseTo(0.8333, 4);
    expect(insuredShareOfDebt(0, 25_000)).toMatchObject({ fault: 'zeroDivision' });
  });
});

describe('the policy year', () => {
  it('costs turnover × rate, at least the minimum, and pays a multiple at most', () => {
    expect(insurancePremium(30_000_000, 0.0035)).toBe(105_000);
    expect(insurancePremium(20_000_000, 0.0035, 84_000)).toBe(84_000);
    expect(maximumLiability(105_000, 30)).toBe(3_150_000);
  });
});

describe('the day of loss', () => {
  it('is the insolvency, or the end of extension and waiting period', () => {
    expect(isoDate(Number(protractedDefaultDate(day('2025-03-31'), 60, 6)))).toBe('2025-11-30');
    expect(insuredDefaultDate(day('2025-03-31'), 60, 6, day('2025-05-12'))).toBe(day('2025-05-12'));
    expect(insuredDefaultDate(day('2025-03-31'), 60, 6, NO_DATE)).toBe(day('2025-11-30'));
    expect(protractedDefaultDate(NO_DATE, 60)).toMatchObject({ fault: 'missing' });
  });
});

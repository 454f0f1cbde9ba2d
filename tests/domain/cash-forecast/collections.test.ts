import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { NO_DATE } from '../../../src/domain/calendar/day-number';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { collectionsByAging, collectionsByPattern } from '../../../src/domain/cash-forecast/collections';
import { expectedPayDate } from '../../../src/domain/cash-forecast/expected-pay-date';
import { isFault } from '../../../src/domain/fault';

const day = (iso: string): number => Number(parseDate(iso));

describe('when a customer will pay', () => {
  it('is as late as usual, on a business day', () => {
    expect(isoDate(Number(expectedPayDate(day('2025-06-30'), 11.6, day('2025-06-15'))))).toBe('2025-07-14');
  });

  it('is the next business day once the usual day is past', () => {
    expect(isoDate(Number(expectedPayDate(day('2025-04-30'), 5, day('2025-06-13'))))).toBe('2025-06-16');
  });

  it('needs a due date', () => {
    expect(expectedPayDate(NO_DATE, 5, day('2025-06-13'))).toMatchObject({ argument: 'dueDate' });
  });

  it('never lies in the past', () => {
    const date = fc.integer({ min: 44_000, max: 46_000 });
    fc.assert(
      fc.property(date, fc.double({ min: -20, max: 90, noNaN: true }), date, (due, late, asOf) => {
        expect(Number(expectedPayDate(due, late, asOf, 'preceding'))).toBeGreaterThan(asOf);
      }),
      { seed: 20261123 },
    );
  });
});

describe('collections', () => {
  it('follow the pattern of past months', () => {
    expect(collectionsByPattern([100_000], [0, 0.4, 0.5, 0.1])).toEqual([0, 40_000, 50_000, 10_000]);
    const rounded = collectionsByPattern([100, 200, 300], [0.2, 0.5, 0.28]);
    expect(isFault(rounded) || rounded.map((amount) => Number(amount.toFixed(6)))).toEqual([
      20, 90, 188, 206, 84,
    ]);
    expect(collectionsByPattern([100], [0.6, 0.5])).toMatchObject({ reason: 'sharesDoNotAddUp' });
    expect(collectionsByPattern([100, 100], [1], 1)).toEqual([100]);
  });

  it('bring in all that is sold, less what the pattern leaves out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (sales) => {
        const collected = collectionsByPattern(sales, [0.3, 0.5, 0.15]);
        if (isFault(collected)) throw new Error(collected.reason);
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(collected)).toBeCloseTo(sum(sales) * 0.95, 6);
      }),
      { seed: 20261123 },
    );
  });

  it('come from each bucket by its share', () => {
    const rows = [
      { balance: 100_000, collectedShare: 0.7 },
      { balance: 40_000, collectedShare: 0.5 },
      { balance: 10_000, collectedShare: 0.1 },
    ];
    expect(collectionsByAging(rows)).toBe(91_000);
  });
});

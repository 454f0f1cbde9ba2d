import fc from 'fast-check';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import {
  FORECAST_STEPS,
  forecastCollections,
  forecastPeriods,
} from '../../../src/domain/cash-forecast/forecast-collections';

const receiptsOf = (...items: readonly (readonly [day: number, amount: number])[]) => ({
  count: items.length,
  day: Int32Array.from(items, ([day]) => day),
  amount: Float64Array.from(items, ([, amount]) => amount),
});
const spans = (asOf: number, step: 'week' | 'month', count: number) =>
  forecastPeriods(asOf, step, count).map(({ from, to }) => `${isoDate(from)} ${isoDate(to)}`);

describe('the periods of a forecast', () => {
  it('are weeks from the day after the as-of date', () => {
    expect(spans(dayNumberOf(2025, 6, 30), 'week', 2)).toEqual([
      '2025-07-01 2025-07-07',
      '2025-07-08 2025-07-14',
    ]);
  });

  it('are calendar months, the first being the rest of its month', () => {
    expect(spans(dayNumberOf(2024, 1, 15), 'month', 3)).toEqual([
      '2024-01-16 2024-01-31',
      '2024-02-01 2024-02-29',
      '2024-03-01 2024-03-31',
    ]);
    expect(spans(dayNumberOf(2024, 1, 31), 'month', 1)).toEqual(['2024-02-01 2024-02-29']);
  });

  it('leave no day out and take none twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40_000, max: 60_000 }),
        fc.constantFrom(...FORECAST_STEPS),
        fc.integer({ min: 1, max: 30 }),
        (asOf, step, count) => {
          const periods = forecastPeriods(asOf, step, count);
          expect(periods).toHaveLength(count);
          periods.forEach(({ from, to }, at) => {
            expect(from).toBe((periods[at - 1]?.to ?? asOf) + 1);
            expect(to).toBeGreaterThanOrEqual(from);
          });
        },
      ),
      { seed: 20261123 },
    );
  });
});

describe('a forecast of collections', () => {
  const periods = forecastPeriods(100, 'week', 2);

  it('adds up by period and keeps what is later', () => {
    const receipts = receiptsOf([101, 10], [107, 20], [108, 40], [114, 80], [115, 160], [101, -3]);
    expect(forecastCollections(receipts, periods)).toEqual({
      collected: Float64Array.of(27, 120),
      later: 160,
    });
  });

  it('loses nothing', () => {
    const item = fc.tuple(fc.integer({ min: 101, max: 400 }), fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(fc.array(item), fc.integer({ min: 0, max: 20 }), (items, count) => {
        const { collected, later } = forecastCollections(
          receiptsOf(...items),
          forecastPeriods(100, 'week', count),
        );
        const all = items.reduce((sum, [, amount]) => sum + amount, 0);
        expect(collected.reduce((sum, amount) => sum + amount, later)).toBe(all);
      }),
      { seed: 20261123 },
    );
  });
});

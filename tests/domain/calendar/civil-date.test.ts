import fc from 'fast-check';
import { civilDateOf, dayNumberOf, daysInMonth, isCivilDate } from '../../../src/domain/calendar/civil-date';
import { addMonths, dayOfMonth, monthEnd } from '../../../src/domain/calendar/month';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { weekdayOf } from '../../../src/domain/calendar/weekday';
import { NO_DATE } from '../../../src/domain/calendar/day-number';

const seed = 20261123;
const LAST_DAY = 2_958_465;
const anyDay = fc.integer({ min: 1, max: LAST_DAY }).filter((day) => day !== 60);
/** The platform's own calendar, as a second method: serial 61 is 1900-03-01. */
const platformDate = (day: number) => new Date(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * 86_400_000);

describe('civil dates', () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [45_351, 2024, 2, 29],
    [45_931, 2025, 10, 1],
    [LAST_DAY, 9999, 12, 31],
  ])('day %i is %i-%i-%i, both ways', (day, year, month, dayOfTheMonth) => {
    expect(dayNumberOf(year, month, dayOfTheMonth)).toBe(day);
    expect(civilDateOf(day)).toEqual({ year, month, day: dayOfTheMonth });
  });

  it('agree with the platform calendar on every day and weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const other = platformDate(day);
        const { year, month, day: dayOfTheMonth } = civilDateOf(day);
        expect([year, month, dayOfTheMonth]).toEqual([
          other.getUTCFullYear(),
          other.getUTCMonth() + 1,
          other.getUTCDate(),
        ]);
        expect(dayNumberOf(year, month, dayOfTheMonth)).toBe(day);
        expect(weekdayOf(day)).toBe(other.getUTCDay());
        expect(isoDate(day)).toBe(other.toISOString().slice(0, 10));
      }),
      { seed, numRuns: 500 },
    );
  });

  it('know the length of every month', () => {
    expect(daysInMonth(2024, 2)).toBe(29);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2025, 4)).toBe(30);
    expect(daysInMonth(2025, 13)).toBe(0);
  });

  it('refuse days that do not exist', () => {
    expect(isCivilDate(2025, 2, 29)).toBe(false);
    expect(isCivilDate(2025, 0, 1)).toBe(false);
    expect(isCivilDate(1899, 12, 31)).toBe(false);
    expect(isCivilDate(10_000, 1, 1)).toBe(false);
    expect(isCivilDate(2024, 2, 29)).toBe(true);
  });

  it('have no text when there is no date', () => {
    expect(isoDate(NO_DATE)).toBe('');
  });
});

describe('months', () => {
  it('end on their last day, this month or later', () => {
    expect(isoDate(monthEnd(dayNumberOf(2024, 2, 5)))).toBe('2024-02-29');
    expect(isoDate(monthEnd(dayNumberOf(2025, 12, 31), 2))).toBe('2026-02-28');
    expect(isoDate(monthEnd(dayNumberOf(2025, 1, 31), -2))).toBe('2024-11-30');
  });

  it('clamp a day that the target month does not have', () => {
    expect(isoDate(addMonths(dayNumberOf(2025, 1, 31), 1))).toBe('2025-02-28');
    expect(isoDate(addMonths(dayNumberOf(2025, 3, 31), -1))).toBe('2025-02-28');
    expect(isoDate(dayOfMonth(dayNumberOf(2024, 1, 10), 1, 30))).toBe('2024-02-29');
  });

  it('lie between their first day and the next one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.integer({ min: 0, max: 120 }), (day, later) => {
        const end = monthEnd(day, later);
        expect(civilDateOf(end + 1).day).toBe(1);
        expect(addMonths(day, later)).toBeLessThanOrEqual(end);
      }),
      { seed },
    );
  });
});

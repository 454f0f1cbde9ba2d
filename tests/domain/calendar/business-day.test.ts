import fc from 'fast-check';
import {
  adjustToBusinessDay,
  BUSINESS_DAY_CONVENTIONS,
  isBusinessDay,
  WEEKENDS_ONLY,
  type BusinessCalendar,
} from '../../../src/domain/calendar/business-day';
import { civilDateOf } from '../../../src/domain/calendar/civil-date';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';

const day = (iso: string): number => {
  const read = parseDate(iso);
  if (typeof read !== 'number') throw new Error(iso);
  return read;
};
const calendarWith = (holidays: readonly string[], workdays: readonly string[] = []): BusinessCalendar => ({
  ...WEEKENDS_ONLY,
  holidays: new Set(holidays.map(day)),
  workdays: new Set(workdays.map(day)),
});

describe('business-day adjustment', () => {
  it.each([
    ['2014-07-12', 'following', '2014-07-14'],
    ['2014-08-30', 'following', '2014-09-01'],
    ['2014-08-30', 'modified_following', '2014-08-29'],
    ['2014-11-01', 'modified_following', '2014-11-03'],
    ['2014-07-13', 'preceding', '2014-07-11'],
    ['2014-11-01', 'modified_preceding', '2014-11-03'],
    ['2014-07-13', 'nearest', '2014-07-14'],
    ['2014-07-12', 'nearest', '2014-07-11'],
    ['2014-07-12', 'none', '2014-07-12'],
  ] as const)('moves %s by %s to %s (published conventions)', (from, convention, to) => {
    expect(isoDate(adjustToBusinessDay(day(from), convention))).toBe(to);
  });

  it('runs over the whole National Day holiday and works on a make-up Sunday', () => {
    const holidays = Array.from({ length: 8 }, (_, i) => `2025-10-0${i + 1}`);
    const china = calendarWith(holidays, ['2025-09-28']);
    expect(isoDate(adjustToBusinessDay(day('2025-10-01'), 'following', china))).toBe('2025-10-09');
    expect(isoDate(adjustToBusinessDay(day('2025-09-28'), 'preceding', china))).toBe('2025-09-28');
  });

  it('knows a Gulf weekend', () => {
    const gulf: BusinessCalendar = { ...WEEKENDS_ONLY, weekend: [5, 6] };
    expect(isoDate(adjustToBusinessDay(day('2025-10-03'), 'following', gulf))).toBe('2025-10-05');
  });

  it('is idempotent, brackets the date, and never leaves the month when modified', () => {
    const calendar = calendarWith(['2025-04-04', '2025-05-01', '2025-05-02', '2025-12-31'], ['2025-04-27']);
    fc.assert(
      fc.property(
        fc.integer({ min: day('2025-01-01'), max: day('2025-12-31') }),
        fc.constantFrom(...BUSINESS_DAY_CONVENTIONS),
        (date, convention) => {
          const adjusted = adjustToBusinessDay(date, convention, calendar);
          expect(adjustToBusinessDay(adjusted, convention, calendar)).toBe(adjusted);
          expect(convention === 'none' || isBusinessDay(adjusted, calendar)).toBe(true);
          if (convention.startsWith('modified'))
            expect(civilDateOf(adjusted).month).toBe(civilDateOf(date).month);
          expect(adjustToBusinessDay(date, 'following', calendar)).toBeGreaterThanOrEqual(date);
          expect(adjustToBusinessDay(date, 'preceding', calendar)).toBeLessThanOrEqual(date);
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });
});

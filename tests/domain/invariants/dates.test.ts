import fc from 'fast-check';
import { isBusinessDay, WEEKENDS_ONLY } from '../../../src/domain/calendar/business-day';
import {
  dayNumberFromSerial,
  serialFromDayNumber,
  type DateSystem,
} from '../../../src/domain/calendar/excel-serial';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';
import { expectedPayDate } from '../../../src/domain/cash-forecast/expected-pay-date';

const LAST_SERIAL = 2_958_465;
const DAYS_BETWEEN_SYSTEMS = 1462;
const seed = 20261123;

/** A serial to the text of its date and back. */
function thereAndBack(serial: number, system: DateSystem): unknown {
  const date = parseDate(isoDate(Number(dayNumberFromSerial(serial, system))));
  return typeof date === 'number' ? serialFromDayNumber(date, system) : date;
}

describe('a worksheet serial', () => {
  it('is the same after a way through its written date, around the day that never was and at the end', () => {
    const first = Array.from({ length: 59 }, (_, at) => at + 1);
    const edges = [...first, 61, 62, 366, 367, LAST_SERIAL - 1, LAST_SERIAL];
    expect(edges.map((serial) => thereAndBack(serial, '1900'))).toEqual(edges);
  });

  it('is the same after a way through its written date, in both systems', () => {
    const serial = fc.integer({ min: 61, max: LAST_SERIAL - DAYS_BETWEEN_SYSTEMS });
    fc.assert(
      fc.property(serial, fc.constantFrom('1900' as const, '1904' as const), (value, system) => {
        expect(thereAndBack(value, system)).toBe(value);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('of a day is 1,462 higher in the 1900 system than in the 1904 system', () => {
    fc.assert(
      fc.property(fc.integer({ min: DAYS_BETWEEN_SYSTEMS, max: LAST_SERIAL }), (day) => {
        const [newer, older] = [serialFromDayNumber(day, '1900'), serialFromDayNumber(day, '1904')];
        expect(Number(newer) - Number(older)).toBe(DAYS_BETWEEN_SYSTEMS);
      }),
      { seed },
    );
  });
});

describe('the day a customer is expected to pay', () => {
  const day = fc.integer({ min: 44_000, max: 47_000 });

  it('is a business day after the as-of date by every convention that moves dates', () => {
    const convention = fc.constantFrom(
      'following' as const,
      'preceding' as const,
      'modified_following' as const,
      'modified_preceding' as const,
      'nearest' as const,
    );
    fc.assert(
      fc.property(
        day,
        fc.double({ min: -30, max: 200, noNaN: true }),
        day,
        convention,
        (due, late, asOf, by) => {
          const expected = Number(expectedPayDate(due, late, asOf, by));
          expect(expected).toBeGreaterThan(asOf);
          expect(isBusinessDay(expected, WEEKENDS_ONLY)).toBe(true);
        },
      ),
      { seed },
    );
  });

  it('is left alone on a weekend where no convention is wanted', () => {
    const saturday = Number(parseDate('2025-06-14'));
    expect(expectedPayDate(saturday - 40, 5, saturday - 1, 'none')).toBe(saturday);
  });
});

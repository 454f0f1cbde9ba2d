import fc from 'fast-check';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { dayNumberFromSerial, serialFromDayNumber } from '../../../src/domain/calendar/excel-serial';

describe('worksheet serials', () => {
  it('are the day numbers themselves in the 1900 system, time of day dropped', () => {
    expect(dayNumberFromSerial(45_351.999)).toBe(dayNumberOf(2024, 2, 29));
    expect(dayNumberFromSerial(2_958_465)).toBe(dayNumberOf(9999, 12, 31));
  });

  it('are 1,462 lower in the 1904 system', () => {
    expect(dayNumberFromSerial(43_889, '1904')).toBe(dayNumberOf(2024, 2, 29));
    expect(serialFromDayNumber(dayNumberOf(2006, 2, 1), '1904')).toBe(37_287);
    expect(dayNumberFromSerial(2_957_003, '1904')).toBe(dayNumberOf(9999, 12, 31));
  });

  it('say that a blank cell is missing, not a day in 1900', () => {
    expect(dayNumberFromSerial(0)).toMatchObject({ fault: 'missing', reason: 'blank' });
    expect(dayNumberFromSerial(0, '1904')).toMatchObject({ fault: 'missing' });
  });

  it.each([60, 60.5, -5, -0.5, 2_958_466])('put %d outside the calendar', (serial) => {
    expect(dayNumberFromSerial(serial)).toMatchObject({ fault: 'outOfRange', reason: 'outOfCalendar' });
  });

  it('refuse what is no number and days that a system cannot show', () => {
    expect(dayNumberFromSerial(Number.NaN)).toMatchObject({ fault: 'wrongType' });
    expect(serialFromDayNumber(1000, '1904')).toMatchObject({ fault: 'outOfRange' });
    expect(dayNumberFromSerial(2_957_004, '1904')).toMatchObject({ fault: 'outOfRange' });
  });

  it('come back unchanged from a day number in both systems', () => {
    const serial = fc.integer({ min: 1, max: 2_957_003 }).filter((value) => value !== 60);
    fc.assert(
      fc.property(serial, fc.constantFrom('1900' as const, '1904' as const), (value, system) => {
        const day = dayNumberFromSerial(value, system);
        expect(typeof day === 'number' && serialFromDayNumber(day, system)).toBe(value);
      }),
      { seed: 20261123 },
    );
  });
});

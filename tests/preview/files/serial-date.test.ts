import fc from 'fast-check';
import { dateSerial, isDayFormat, isoDay, isoSerial } from '../../../preview/files/serial-date';

describe('serials of days', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2013-06-30', 41455],
    ['2026-11-23', 46349],
  ])('%s is %d, as Excel counts', (iso, serial) => {
    expect([isoSerial(iso), isoDay(serial)]).toEqual([serial, iso]);
  });

  test.each(['2026-02-30', '1899-12-31', '2026-1-1', '20260101', ''])('%j is no day', (text) => {
    expect(isoSerial(text)).toBeUndefined();
  });

  test('noon is half a day', () => {
    expect(dateSerial(new Date('2026-11-23T12:00:00Z'))).toBe(46349.5);
  });

  test('every day comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73050 }), (serial) => {
        expect(isoSerial(isoDay(serial))).toBe(serial);
      }),
      { seed: 20261123 },
    );
  });

  test('formats that show a day are told from others', () => {
    expect(['yyyy-mm-dd', 'd.m.yy', 'yyyy"年"m"月"d"日"', '[$-804]d mmm'].map(isDayFormat)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['#,##0.00', '0"d"', 'General', '[Red]0', '@', ''].map(isDayFormat)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

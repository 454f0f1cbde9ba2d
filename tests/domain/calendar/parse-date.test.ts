import fc from 'fast-check';
import { dayNumberOf } from '../../../src/domain/calendar/civil-date';
import { isoDate } from '../../../src/domain/calendar/iso-date';
import { parseDate } from '../../../src/domain/calendar/parse-date';

const march5 = dayNumberOf(2025, 3, 5);

describe('reading a date from text', () => {
  it.each([
    '2025-03-05',
    '2025/3/5',
    '2025.3.5',
    '2025年3月5日',
    '20250305',
    '20250305.0',
    '5-Mar-2025',
    '5 March 2025',
    'Mar 05, 2025',
    ' 2025-03-05 ',
    '\u00a02025-03-05',
    "'2025-03-05",
    '2025-03-05T00:00:00Z',
    '2025-03-05 13:45',
    '２０２５－０３－０５',
    '5th March 2025',
    'Wed, 5 Mar 2025',
    '5. März 2025',
    '5 mars 2025',
    '2025年3月5日 星期三',
    '2025-03-05 1:45 PM',
  ])('reads %j', (text) => {
    expect(parseDate(text)).toBe(march5);
  });

  it('reads a numeric date with the year last when only one order gives a date', () => {
    expect(parseDate('25/04/2025')).toBe(dayNumberOf(2025, 4, 25));
    expect(parseDate('04/25/2025')).toBe(dayNumberOf(2025, 4, 25));
    expect(parseDate('03.03.2025')).toBe(dayNumberOf(2025, 3, 3));
  });

  it('asks for the order when both give a date, and obeys it', () => {
    expect(parseDate('03/04/2025')).toMatchObject({ fault: 'wrongType', reason: 'ambiguousDate' });
    expect(parseDate('03/04/2025', 'DMY')).toBe(dayNumberOf(2025, 4, 3));
    expect(parseDate('03/04/2025', 'MDY')).toBe(dayNumberOf(2025, 3, 4));
  });

  it.each([
    '2025-02-30',
    '31/02/2025',
    '00/00/0000',
    'tbc',
    '2025-3',
    '5-Foo-2025',
    '2025-13-01',
    '1/2/3/2025',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toMatchObject({ fault: 'wrongType', reason: 'unreadableDate' });
  });

  it('says that blank text is a missing date', () => {
    expect(parseDate('')).toMatchObject({ fault: 'missing', reason: 'blank' });
    expect(parseDate('   ')).toMatchObject({ fault: 'missing' });
  });

  it('refuses a two-digit year unless it is allowed to mean a recent one', () => {
    expect(parseDate('15-Mar-12')).toMatchObject({ reason: 'unreadableDate' });
    expect(parseDate('15-Mar-12', undefined, 'recent')).toBe(dayNumberOf(2012, 3, 15));
    expect(parseDate('4/24/12', undefined, 'recent')).toBe(dayNumberOf(2012, 4, 24));
    expect(parseDate('12/10/12', undefined, 'recent')).toMatchObject({ reason: 'ambiguousDate' });
    expect(parseDate('1-Jan-71', undefined, 'recent')).toBe(dayNumberOf(1971, 1, 1));
  });

  it('reads back every day that it writes', () => {
    const day = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(day, (value) => {
        const iso = isoDate(value);
        const [year, month, dayOfMonth] = iso.split('-').map(Number);
        expect(parseDate(iso)).toBe(value);
        expect(parseDate(`${dayOfMonth}.${month}.${year}`, 'DMY')).toBe(value);
      }),
      { seed: 20261123 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['number', 'object']).toContain(typeof parseDate(text));
      }),
      { seed: 20261123 },
    );
  });
});

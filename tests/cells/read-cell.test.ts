import { readDay, readFlag, readNumber, readText } from '../../src/cells/read-cell';

const BLANKS = ['', null, undefined];

describe('a cell read as a number', () => {
  test('is the number that stands there', () => {
    expect(readNumber(12.5)).toBe(12.5);
  });

  test.each(BLANKS)('is 0 when the cell is blank, however the host says blank (%p)', (blank) => {
    expect(readNumber(blank)).toBe(0);
  });

  test('is refused when text only looks like a number', () => {
    expect(readNumber('1,000')).toEqual({ fault: 'wrongType', reason: 'notANumber' });
  });

  test('is refused when it is TRUE, because a truth value is not an amount', () => {
    expect(readNumber(true)).toMatchObject({ fault: 'wrongType' });
  });

  test.each([
    ['#N/A', 'missing'],
    ['#DIV/0!', 'zeroDivision'],
    ['#NUM!', 'outOfRange'],
    ['#REF!', 'wrongType'],
  ])('passes the error %s on as the same kind of failure', (error, kind) => {
    expect(readNumber(error)).toEqual({ fault: kind, reason: 'errorCell', argument: error });
    expect(readNumber({ type: 'CustomFunctionError', code: error })).toMatchObject({ fault: kind });
  });
});

describe('a cell read as a date', () => {
  test('drops the time of day and never rounds up to the next day', () => {
    expect(readDay(45351.999)).toBe(45351);
  });

  test.each([...BLANKS, 0])('is a missing date when the cell is blank or 0 (%p)', (blank) => {
    expect(readDay(blank)).toEqual({ fault: 'missing', reason: 'blank' });
  });

  test('is refused as text, however much it looks like a date', () => {
    expect(readDay('2026-03-31')).toEqual({ fault: 'wrongType', reason: 'notADate' });
  });

  test.each([-1, 2_958_466, Number.NaN, Infinity])('is out of the calendar at %p', (serial) => {
    expect(readDay(serial)).toEqual({ fault: 'outOfRange', reason: 'outOfCalendar' });
  });

  test('reaches to the last day of the year 9999', () => {
    expect(readDay(2_958_465)).toBe(2_958_465);
  });
});

describe('a cell read as text or as a choice', () => {
  test('is trimmed, because exports pad their columns', () => {
    expect(readText('  2/10 net 30 ')).toBe('2/10 net 30');
  });

  test.each(BLANKS)('is missing when blank (%p)', (blank) => {
    expect(readText(blank)).toEqual({ fault: 'missing', reason: 'blank' });
  });

  test('is refused when a number stands where text is wanted', () => {
    expect(readText(30)).toEqual({ fault: 'wrongType', reason: 'notAText' });
  });

  test('reads TRUE and FALSE, with blank as FALSE', () => {
    expect([readFlag(true), readFlag(false), readFlag(''), readFlag(0)]).toEqual([true, false, false, false]);
    expect(readFlag('yes')).toEqual({ fault: 'wrongType', reason: 'unknownChoice' });
  });
});

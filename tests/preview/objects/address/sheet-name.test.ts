import fc from 'fast-check';
import { isSheetName, quoteSheetName, splitSheetName } from '../../../../preview/objects/address/sheet-name';

describe('the name of a sheet', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['应收账款', '应收账款'],
    ['AR Policy', "'AR Policy'"],
    ["Acme's", "'Acme''s'"],
    ['2026', "'2026'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['Q1-Q2', "'Q1-Q2'"],
  ])('%s is written as %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  it('is found again in front of any address', () => {
    const names = fc.string({ minLength: 1, maxLength: 31 }).filter(isSheetName);
    fc.assert(
      fc.property(names, (name) => {
        expect(splitSheetName(`${quoteSheetName(name)}!A1:B2`)).toEqual({ sheetName: name, rest: 'A1:B2' });
      }),
      { seed: 20261123 },
    );
  });

  it('may be left out', () => {
    expect(splitSheetName('A1:B2')).toEqual({ sheetName: null, rest: 'A1:B2' });
  });

  it.each(['', 'a/b', 'a\\b', 'a?', 'a*', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History', 'x'.repeat(32)])(
    'cannot be "%s"',
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  it('may have 31 characters', () => {
    expect(isSheetName('x'.repeat(31))).toBe(true);
  });
});

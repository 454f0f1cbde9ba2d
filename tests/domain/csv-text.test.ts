import fc from 'fast-check';
import { csvField, looksLikeFormula } from '../../src/domain/csv-text';

const hostile = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\u00a0', '\ufeff', '\u202e', '\r\n'),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
    fc.string({ unit: 'binary' }),
  )
  .map((parts) => parts.join(''));

/** What a reader of CSV makes of one quoted field. */
const readBack = (field: string): string => {
  expect(field.startsWith('"') && field.endsWith('"')).toBe(true);
  const inside = field.slice(1, -1);
  expect(inside.replaceAll('""', '')).not.toContain('"');
  return inside.replaceAll('""', '"');
};

describe('a text in a CSV file', () => {
  it('is never taken for a formula, whatever stands in front of its sign', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = readBack(csvField(text));
        expect(read).toBe(`'${text}`);
        expect(looksLikeFormula(read)).toBe(false);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it('comes back as it was where it is no formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readBack(csvField(text));
        expect(read).toBe(looksLikeFormula(text) ? `'${text}` : text);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  it.each(['Acme, Inc.', 'He said "no"', '上海贸易公司', 'A-1', 'x=1', ''])('keeps %j as it is', (text) => {
    expect(readBack(csvField(text))).toBe(text);
  });
});

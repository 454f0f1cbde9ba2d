import fc from 'fast-check';

import {
  fillPlaceholders,
  PLACEHOLDERS,
  placeholdersIn,
} from '../../../../src/domain/dunning/letters/placeholder';

const SEED = { seed: 20261123 };

describe('the placeholders of a template', () => {
  it('are found by their names in English and Chinese, whatever case, spaces and braces they are typed with', () => {
    const { known, unknown } = placeholdersIn(
      '{customer} {Pay By} {客户名称} ｛大写金额｝ { total } {pay-by}',
    );
    expect([...known]).toEqual(['customer', 'payBy', 'totalInCapitals', 'total']);
    expect(unknown).toEqual([]);
  });

  it('that nobody knows are reported as they are written', () => {
    expect(placeholdersIn('Dear {Costumer}, {constructor} {客户号}').unknown).toEqual([
      'Costumer',
      'constructor',
      '客户号',
    ]);
  });

  it('are replaced by their values; an unknown name and a lone brace stay', () => {
    const filled = fillPlaceholders('Dear {contact}, {nobody} owes { {total}', (name) => `<${name}>`);
    expect(filled).toBe('Dear <contact>, {nobody} owes { <total>');
  });

  it('never take part of a value for a placeholder or for a pattern', () => {
    const names = fc.constantFrom('{total}', '$&', '$1', '{', '}', '{customer}', 'Alder', '｛余额｝');
    fc.assert(
      fc.property(fc.array(names, { maxLength: 4 }), fc.constantFrom(...PLACEHOLDERS), (parts, asked) => {
        const value = parts.join('');
        expect(fillPlaceholders(`a {${asked}} b`, () => value)).toBe(`a ${value} b`);
      }),
      SEED,
    );
  });

  it('are all there is between a template and its text: a template without braces is the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/[{}｛｝]/gu, '');
        expect(fillPlaceholders(plain, () => 'x')).toBe(plain);
      }),
      SEED,
    );
  });
});

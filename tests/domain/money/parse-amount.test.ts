import fc from 'fast-check';
import { parseAmount } from '../../../src/domain/money/parse-amount';

describe('reading an amount from text', () => {
  it.each([
    ['722.42', 722.42],
    ['48,373.44', 48_373.44],
    ['1.234.567,89', 1_234_567.89],
    ['1 234 567,89', 1_234_567.89],
    ["1'234.50", 1234.5],
    ['1,234,567', 1_234_567],
    ['12,5', 12.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['(21,552.00)', -21_552],
    ['（1,234.50）', -1234.5],
    ['$26,672.00', 26_672],
    ['($ 35,178.44)', -35_178.44],
    ['62,691.21-', -62_691.21],
    ['−92,270.98', -92_270.98],
    ['17,916.00 CR', -17_916],
    ['106,557.32 DR', 106_557.32],
    ['  14,182.64 ', 14_182.64],
    ['¥1,234.00', 1234],
    ['￥1,234.00', 1234],
    ['RMB 1,234.00元', 1234],
    ['US$ 99.5', 99.5],
    ['EUR 1.234,50', 1234.5],
    ['７９．７９', 79.79],
    ['1.5万', 15_000],
    ['2亿元', 200_000_000],
    ["'125", 125],
    ['+5', 5],
    ['-.5', -0.5],
    ['0', 0],
    ['-0', 0],
    ['-1234.5678', -1234.5678],
    ['12,34,567.89', 1_234_567.89],
    ['1\u202f234,50 €', 1234.5],
    ['1.234,50 H', -1234.5],
    ['1.234,50 S', 1234.5],
    ['1,234.50 Cr.', -1234.5],
    ['负5', -5],
    ['人民币壹仟贰佰叁拾肆元伍角陆分', 1234.56],
    ['壹万零伍拾元整', 10_050],
    ['叁亿元整', 300_000_000],
  ])('reads %j as %d', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['13,498', '1.234', '(13,498)', '12,3456', '1,234万'])('does not guess the mark in %j', (text) => {
    expect(parseAmount(text)).toMatchObject({ fault: 'wrongType', reason: 'ambiguousAmount' });
  });

  it('reads a single mark when told which one divides decimals', () => {
    expect(parseAmount('13,498', '.')).toBe(13_498);
    expect(parseAmount('13,498', ',')).toBe(13.498);
    expect(parseAmount('1.234', ',')).toBe(1234);
  });

  it.each([
    'tbc',
    '#N/A',
    '-',
    '1,23,4',
    '12.3.4',
    '1,23.45',
    '--5',
    '-(5)',
    '10%',
    '1e5',
    '=1+1',
    '5 apples',
  ])('refuses %j', (text) => {
    expect(parseAmount(text)).toMatchObject({ fault: 'wrongType', reason: 'notANumber' });
  });

  it('says that blank text is a missing amount', () => {
    expect(parseAmount(' ')).toMatchObject({ fault: 'missing', reason: 'blank' });
  });

  it('reads back every amount in the usual notations', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const amount = cents / 100;
        const text = Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
        expect(parseAmount(amount < 0 ? `(${text})` : text)).toBe(amount);
        expect(parseAmount(amount < 0 ? `-$${text}` : `$${text}`)).toBe(amount);
        expect(parseAmount(Math.abs(amount).toLocaleString('de-DE', { minimumFractionDigits: 2 }))).toBe(
          Math.abs(amount),
        );
      }),
      { seed: 20261123 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['number', 'object']).toContain(typeof parseAmount(text));
      }),
      { seed: 20261123 },
    );
  });
});

import fc from 'fast-check';
import { enterText } from '../../../../preview/objects/cells/enter-text';

const enter = (text: string, isTextCell = false): unknown => {
  const { value, format } = enterText(text, () => isTextCell);
  return format === null ? value : [value, format];
};

describe('a text entered into a cell', () => {
  it.each([
    ['12', 12],
    ['-1.5', -1.5],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    [' 12 ', 12],
    ['(3)', -3],
    ['1,000', [1000, '#,##0']],
    ['1,234,567.80', [1234567.8, '#,##0.00']],
    ['12%', [0.12, '0%']],
    ['12.5%', [0.125, '0.00%']],
    ['$1,200', [1200, '$#,##0']],
    ['-$5.00', [-5, '$#,##0.00']],
    ['1e3', [1000, '0.00E+00']],
    ['-0', 0],
  ])('%s is a number', (text, expected) => {
    expect(enter(text)).toEqual(expected);
  });

  it.each([
    ['2026-03-04', [46085, 'm/d/yyyy']],
    ['2026/3/4', [46085, 'm/d/yyyy']],
    ['3/4/2026', [46085, 'm/d/yyyy']],
    ['3/4/26', [46085, 'm/d/yyyy']],
    ['4-Mar-2026', [46085, 'd-mmm-yy']],
    ['March 4, 2026', [46085, 'd-mmm-yy']],
    ['Mar 2026', [46082, 'mmm-yy']],
    ['1900-01-01', [1, 'm/d/yyyy']],
    ['1900-03-01', [61, 'm/d/yyyy']],
    ['12/31/29', [47483, 'm/d/yyyy']],
    ['1/1/30', [10959, 'm/d/yyyy']],
    ['6:00', [0.25, 'h:mm']],
    ['6:00 PM', [0.75, 'h:mm AM/PM']],
    ['12:00:30 am', [30 / 86400, 'h:mm:ss AM/PM']],
    ['2026-03-04 18:00', [46085.75, 'm/d/yyyy h:mm']],
    ['2026-03-04T18:00:00', [46085.75, 'm/d/yyyy h:mm']],
  ])('%s is a date or time', (text, expected) => {
    expect(enter(text)).toEqual(expected);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '1,00',
    '1.2.3',
    '12 units',
    '+',
    '-',
    '.',
    '%',
    '$',
    '(-3)',
    '1e999',
    'INV-0012',
    'Marble',
    'Maybe 2026-01-01',
    '25:00',
    '1:60',
    '=',
    '#1',
    '#N/A!',
    'trueish',
    '1899-12-31',
  ])('%s stays text', (text) => {
    expect(enter(text)).toBe(text);
  });

  it('begins a formula with an equals sign and a plain text with an apostrophe', () => {
    expect(enter('=A1*2')).toEqual({ formula: '=A1*2' });
    expect(enter("'=A1*2")).toBe('=A1*2');
    expect(enter("'12")).toBe('12');
    expect(enter("''")).toBe("'");
  });

  it('knows truth values and errors whatever their case', () => {
    expect(enter('True')).toBe(true);
    expect(enter('FALSE')).toBe(false);
    expect(enter('#n/a')).toEqual({ error: '#N/A' });
    expect(enter('#DIV/0!')).toEqual({ error: '#DIV/0!' });
  });

  it('clears the cell where it is empty', () => {
    expect(enter('')).toBeNull();
    expect(enter('', true)).toBeNull();
  });

  it('stays as it is in a cell formatted as text', () => {
    for (const text of ['12', '=A1', 'TRUE', '#N/A', '2026-03-04']) expect(enter(text, true)).toBe(text);
  });

  it('gives any number back that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
        expect(enterText(String(number), () => false).value).toBe(number === 0 ? 0 : number);
      }),
      { seed: 20261123 },
    );
  });

  it('numbers any day of the ISO calendar as Excel does', () => {
    const days = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(
      fc.property(days, (serial) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(enterText(iso, () => false).value).toBe(serial);
      }),
      { seed: 20261123 },
    );
  });
});

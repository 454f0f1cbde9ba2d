import fc from 'fast-check';
import { shiftFormula } from '../../../../preview/objects/cells/shift-formula';

describe('a formula copied to another cell', () => {
  it.each([
    ['=A1+B$1+$C1+$D$1', '=B3+C$1+$C3+$D$1'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ['=\'Q1 A1\'!A1&"A1"', '=\'Q1 A1\'!B3&"A1"'],
    ['=Sheet1!A1', '=Sheet1!B3'],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ['=Table1[A1]', '=Table1[A1]'],
    ['=AR.DSO(A1,A$5)', '=AR.DSO(B3,B$5)'],
    ['=Rate_A1+x.A1', '=Rate_A1+x.A1'],
    ['=A1048576', '=#REF!'],
  ])('%s becomes %s two rows down and one column right', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('comes back unchanged from there and back again', () => {
    const cell = fc
      .tuple(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 1, max: 9 }))
      .map(([row, c]) => `${'ABCDEFGHIJKLMN'[c + 4] ?? 'E'}${row}`);
    fc.assert(
      fc.property(
        cell,
        cell,
        fc.integer({ min: -100, max: 100 }),
        fc.integer({ min: -5, max: 5 }),
        (a, b, rows, columns) => {
          const formula = `=SUM(${a}:${b})*$A$1`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
      { seed: 20261123 },
    );
  });
});

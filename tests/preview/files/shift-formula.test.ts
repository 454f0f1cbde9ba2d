import { shiftFormula } from '../../../preview/files/shift-formula';

describe('a formula copied to another place', () => {
  test.each([
    ['A1+B2', 'B3+C4'],
    ['$A1+B$2+$C$3', '$A3+C$2+$C$3'],
    ['SUM(A1:A9)', 'SUM(B3:B11)'],
    ['SUM(A:A)+SUM($B:C)', 'SUM(B:B)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 'SUM(3:3)+SUM($2:5)'],
    ["'A1'!A1&Data!B2", "'A1'!B3&Data!C4"],
    ['LOG10(A1)&"A1"', 'LOG10(B3)&"A1"'],
    ['Table1[[#This Row],[A1]]+12', 'Table1[[#This Row],[A1]]+12'],
  ])('two rows down and one column right, %s reads %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });

  test('a reference off the sheet is lost', () => {
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
  });
});

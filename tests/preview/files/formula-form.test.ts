import { addinFunctionNames } from '../../../preview/files/addin-function-names';
import { maySpill, toFileForm, toTypedForm } from '../../../preview/files/formula-form';
import { formulaTokens } from '../../../preview/files/formula-tokens';
import fc from 'fast-check';

const addin = addinFunctionNames(['AR.DSO', 'AR.AGING_BUCKET', 'AR.KPI.CEI']);

/** Typed form, file form: each must lead to the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['=SUM(A1:A9)', 'SUM(A1:A9)'],
  ['=AR.DSO(A1,B1,30)', '_xldudf_AR_DSO(A1,B1,30)'],
  ['=AR.AGING_BUCKET(A1:A9)', '_xldudf_AR_AGING_BUCKET(A1:A9)'],
  ['=AR.KPI.CEI(1)+AR.DSO(1,2,3)', '_xldudf_AR_KPI_CEI(1)+_xldudf_AR_DSO(1,2,3)'],
  ['=XLOOKUP("x",A:A,B:B)', '_xlfn.XLOOKUP("x",A:A,B:B)'],
  ['=SORT(FILTER(A1:B9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))'],
  ['=LET(x,A1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=MAP(A1:A3,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
  ['=SUM(A2#)', 'SUM(_xlfn.ANCHORARRAY(A2))'],
  ["=SUM('My sheet'!A2#)", "SUM(_xlfn.ANCHORARRAY('My sheet'!A2))"],
  ['=@A1:A9*2', '_xlfn.SINGLE(A1:A9)*2'],
  ['=@AR.DSO(A1,(1+2),3)', '_xlfn.SINGLE(_xldudf_AR_DSO(A1,(1+2),3))'],
  ['="XLOOKUP(@A2#)"&A1', '"XLOOKUP(@A2#)"&A1'],
  ['=SUM(Invoices[[#This Row],[Open amount]])', 'SUM(Invoices[[#This Row],[Open amount]])'],
  ['=IF(A1=#N/A,1,{1,2;3,4})', 'IF(A1=#N/A,1,{1,2;3,4})'],
  ["='AR.DSO('!A1", "'AR.DSO('!A1"],
];

describe('the two forms of a formula', () => {
  test.each(PAIRS)('%s is stored as %s', (typed, stored) => {
    expect(toFileForm(typed, addin)).toBe(stored);
  });

  test.each(PAIRS)('%s is read back from %s', (typed, stored) => {
    expect(toTypedForm(stored, addin)).toBe(typed);
  });

  test('a function that the add-in does not have stays as the file holds it', () => {
    expect(toTypedForm('_xldudf_OTHER_FN(1)', addin)).toBe('=_xldudf_OTHER_FN(1)');
  });

  test('a variable is only one inside its own LET', () => {
    expect(toFileForm('=x+LET(x,1,x)', addin)).toBe('x+_xlfn.LET(_xlpm.x,1,_xlpm.x)');
  });

  test('functions that return arrays and functions of the add-in may spill, sums may not', () => {
    expect([
      maySpill('=UNIQUE(A1:A9)', addin),
      maySpill('=ar.dso(1,2,3)', addin),
      maySpill('=SUM(A1:A9)', addin),
    ]).toEqual([true, true, false]);
  });

  test('no letter of a formula gets lost in its tokens', () => {
    const piece = fc.constantFrom(
      'A1',
      '"a""b"',
      "'s''t'!",
      '[',
      ']',
      "['#x]",
      '(',
      ')',
      '#',
      '@',
      '1.5e3',
      ' ',
      '应收',
      ',',
      '"',
      "'",
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (formula) => {
          expect(
            formulaTokens(formula)
              .map((token) => token.text)
              .join(''),
          ).toBe(formula);
        },
      ),
      { seed: 20261123 },
    );
  });
});

import {
  answerAddress,
  argumentsFrom,
  formulaText,
  missingArguments,
  refilled,
  rowsOfAnswer,
} from '../../../src/taskpane/functions/formula-text';
import { entry, parameter } from './gallery-samples';

const DSO = entry('DSO', { parameters: [parameter('receivables'), parameter('sales'), parameter('days')] });
const BUCKET = entry('AGING.BUCKET', {
  parameters: [
    parameter('due'),
    parameter('edges', { isOptional: true, takesColumn: true }),
    parameter('asOf'),
  ],
});

describe('arguments from the selection', () => {
  test('its columns go to the required arguments in order', () => {
    expect(argumentsFrom(['A2:A9', 'B2:B9'], DSO.parameters)).toEqual(['A2:A9', 'B2:B9', '']);
    expect(argumentsFrom(['A2:A9', 'B2:B9'], BUCKET.parameters)).toEqual(['A2:A9', '', 'B2:B9']);
  });

  test('columns beyond the required arguments are not used', () => {
    expect(argumentsFrom(['A1', 'B1', 'C1', 'D1'], DSO.parameters)).toEqual(['A1', 'B1', 'C1']);
  });

  test('another selection replaces what the last one gave and leaves what was typed', () => {
    const before = ['A2:A9', 'B2:B9', ''];
    expect(refilled(['A2:A9', 'B2:B9', '90'], before, ['F2:F9', '', ''])).toEqual(['F2:F9', '', '90']);
    expect(refilled(['A2:A9', 'Sales', '90'], before, ['F2:F9', '', ''])).toEqual(['F2:F9', 'Sales', '90']);
  });
});

describe('the formula', () => {
  test('has its arguments as given, without blanks at its end', () => {
    expect(formulaText(DSO, [' A2:A9', 'B2:B9 ', '90'])).toBe('=AR.DSO(A2:A9, B2:B9, 90)');
    expect(formulaText(DSO, ['A2', '', ''])).toBe('=AR.DSO(A2)');
    expect(formulaText(BUCKET, ['A2', '', 'B2'])).toBe('=AR.AGING.BUCKET(A2, , B2)');
  });

  test('names the required arguments that it still lacks', () => {
    expect(missingArguments(DSO, ['A2', ' ', ''])).toEqual(['sales', 'days']);
    expect(missingArguments(BUCKET, ['A2', '', 'B2'])).toEqual([]);
  });
});

describe('the rows of the answer', () => {
  test('follow the longest range that is taken row by row', () => {
    expect(rowsOfAnswer(DSO, ['A2:A9', 'b2:$B$90', '90'])).toBe(89);
    expect(rowsOfAnswer(DSO, ['A2', 'SUM(B2:B90)', '90'])).toBe(1);
  });

  test('do not follow a list, and are not known of a table', () => {
    expect(rowsOfAnswer(BUCKET, ['A2', 'H1:H6', 'B1'])).toBe(1);
    expect(rowsOfAnswer({ ...DSO, answersTable: true }, ['A2:A9', '', ''])).toBe(1);
  });

  test('are told as an address when there is more than one', () => {
    expect(answerAddress('C2', 89)).toBe('C2:C90');
    expect(answerAddress('C2', 1)).toBeNull();
  });
});

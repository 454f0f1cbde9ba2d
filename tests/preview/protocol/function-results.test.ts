import { answerOf, failedAnswer } from '../../../preview/protocol/function-results';

describe('what a custom function brings back', () => {
  it.each([
    [1.5, 1.5],
    ['text', 'text'],
    [true, true],
    [null, 0],
    [{ type: 'FormattedNumber', basicValue: 12, numberFormat: '0.0%' }, 12],
    [{ type: 'Entity', basicType: 'String', basicValue: 'Acme' }, 'Acme'],
    [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }, { error: '#N/A' }],
    [{ type: 'WebImage', basicType: 'Error', basicValue: '#VALUE!' }, { error: '#VALUE!' }],
  ])('%p shows as %p', (value, shown) => {
    expect(answerOf(value).cells).toEqual([[shown]]);
  });

  it('spills rows, with nothing as 0', () => {
    expect(
      answerOf([
        [1, null],
        ['x', false],
      ]).cells,
    ).toEqual([
      [1, 0],
      ['x', false],
    ]);
  });

  it.each([[[]], [[[]]], [[1, 2]], [[[1], [1, 2]]]])('%p is not a range and shows #VALUE!', (value) => {
    expect(answerOf(value).cells).toEqual([[{ error: '#VALUE!' }]]);
    expect(answerOf(value).message).toContain('rows of equal length');
  });

  it('keeps the message of the first error within a range', () => {
    const error = { type: 'Error', basicValue: '#N/A', message: 'no due date in row 3' };
    expect(answerOf([[1], [error]]).message).toBe('no due date in row 3');
  });

  it.each([
    [1, '#N/A'],
    [2, '#VALUE!'],
    [5, '#DIV/0!'],
    [6, '#NUM!'],
    [8, '#NULL!'],
    [9, '#NAME?'],
    [undefined, '#VALUE!'],
  ])('failed with the library number %p shows %s', (code, error) => {
    expect(failedAnswer(code, 'why')).toEqual({ cells: [[{ error }]], message: 'why' });
  });
});

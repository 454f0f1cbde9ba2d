import { liftCall } from '../../../preview/protocol/function-lifting';

const single = { id: 'F', name: 'F', parameters: [{ name: 'a' }, { name: 'b' }] };

describe('a range given where a single value is expected', () => {
  it('calls once for each cell, rows and columns crossing', () => {
    const lifted = liftCall(single, [[[1], [2]], [[10, 20, 30]]]);
    expect([lifted.rowCount, lifted.columnCount]).toEqual([2, 3]);
    expect(lifted.calls[4]).toEqual([[[2]], [[20]]]);
  });

  it('repeats single values and what was left out', () => {
    expect(liftCall(single, [[[1], [2]], null]).calls).toEqual([
      [[[1]], null],
      [[[2]], null],
    ]);
  });

  it('is #N/A where ranges do not reach', () => {
    const lifted = liftCall(single, [
      [[1], [2], [3]],
      [[7], [8]],
    ]);
    expect(lifted.calls[2]).toEqual([[[3]], [[{ error: '#N/A' }]]]);
  });

  it('leaves matrices, repeating parameters and single cells alone', () => {
    const matrix = {
      id: 'F',
      name: 'F',
      parameters: [
        { name: 'm', dimensionality: 'matrix' as const },
        { name: 'r', repeating: true },
      ],
    };
    const args = [[[1, 2]], [[3, 4]]];
    expect(liftCall(matrix, args)).toEqual({ rowCount: 1, columnCount: 1, calls: [args] });
    expect(liftCall(single, [[[1]], [[2]]]).calls).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { a1Address } from '../../../preview/protocol/a1-address';

describe('the address of cells in an event', () => {
  it.each([
    [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }, 'A1'],
    [{ row: 1, column: 25, rowCount: 2, columnCount: 2 }, 'Z2:AA3'],
    [{ row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }, 'A:C'],
    [{ row: 4, column: 0, rowCount: 2, columnCount: 16_384 }, '5:6'],
    [{ row: 0, column: 16_383, rowCount: 1, columnCount: 1 }, 'XFD1'],
  ])('%o is %s', (rect, address) => {
    expect(a1Address(rect)).toBe(address);
  });

  it('names every column differently, in order of length and alphabet', () => {
    const column = fc.integer({ min: 0, max: 16_382 });
    const name = (index: number): string =>
      a1Address({ row: 0, column: index, rowCount: 1, columnCount: 1 }).slice(0, -1);
    fc.assert(
      fc.property(column, (index) => {
        const [here, next] = [name(index), name(index + 1)];
        return next.length > here.length || (next.length === here.length && next > here);
      }),
      { seed: 20261123 },
    );
  });
});

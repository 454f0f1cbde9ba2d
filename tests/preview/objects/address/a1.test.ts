import fc from 'fast-check';
import { columnName, formatA1, parseA1 } from '../../../../preview/objects/address/a1';

const rects = fc
  .record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
    rowCount: fc.integer({ min: 1, max: 5000 }),
    columnCount: fc.integer({ min: 1, max: 500 }),
  })
  .filter((rect) => rect.row + rect.rowCount <= 1_048_576 && rect.column + rect.columnCount <= 16_384);

describe('an address', () => {
  it('reads back to the rectangle it was written for, relative or absolute', () => {
    fc.assert(
      fc.property(rects, fc.boolean(), (rect, absolute) => {
        expect(parseA1(formatA1(rect, absolute))).toEqual(rect);
      }),
      { seed: 20261123 },
    );
  });

  it.each([
    ['A1', { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
    ['$b$2:C4', { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
    ['C4:B2', { row: 1, column: 1, rowCount: 3, columnCount: 2 }],
    ['A:C', { row: 0, column: 0, rowCount: 1_048_576, columnCount: 3 }],
    ['2:5', { row: 1, column: 0, rowCount: 4, columnCount: 16_384 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rowCount: 1, columnCount: 1 }],
  ])('%s is a rectangle', (address, rect) => {
    expect(parseA1(address)).toEqual(rect);
  });

  it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:3', 'A1:B2:C3', 'Sheet1!A1', 'Sales', 'A1,B2'])(
    '"%s" is none',
    (address) => {
      expect(parseA1(address)).toBeNull();
    },
  );

  it('names columns to the last one', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});

import { toPoints } from '../cells/pixels';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function points(start: number, count: number, measure: (index: number) => number): number {
  let pixels = 0;
  for (let index = start; index < start + count; index += 1) pixels += measure(index);
  return toPoints(pixels);
}

/** Where a rectangle of cells lies, in points from the sheet's corner. */
export function placeOver(sheet: Sheet, { row, column, rowCount, columnCount }: Rect): Place {
  const width = (index: number): number => (sheet.isColumnHidden(index) ? 0 : sheet.columnWidth(index));
  const height = (index: number): number => (sheet.isRowHidden(index) ? 0 : sheet.rowHeight(index));
  return {
    left: points(0, column, width),
    top: points(0, row, height),
    width: points(column, columnCount, width),
    height: points(row, rowCount, height),
  };
}

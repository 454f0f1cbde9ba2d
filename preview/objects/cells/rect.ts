import type { Rect } from '../../book/cell-value';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address/grid-limits';

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

/** The rectangle from the upper left to the lower right corner, both included. */
function between(top: number, left: number, bottom: number, right: number): Rect {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;
export const cellCount = (rect: Rect): number => rect.rowCount * rect.columnCount;
export const isWholeColumns = (rect: Rect): boolean => rect.rowCount === ROW_LIMIT;
export const isWholeRows = (rect: Rect): boolean => rect.columnCount === COLUMN_LIMIT;

/** The cells both have, null where there are none. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return top > bottom || left > right ? null : between(top, left, bottom, right);
}

/** The smallest rectangle around both. */
export function boundingRect(a: Rect, b: Rect): Rect {
  const right = Math.max(lastColumn(a), lastColumn(b));
  const bottom = Math.max(lastRow(a), lastRow(b));
  return between(Math.min(a.row, b.row), Math.min(a.column, b.column), bottom, right);
}

export function isWithin(inner: Rect, outer: Rect): boolean {
  const shared = intersection(inner, outer);
  return shared !== null && cellCount(shared) === cellCount(inner);
}

/** Whether the rectangle has cells and all of them lie on the sheet. */
export function isOnSheet(rect: Rect): boolean {
  return rect.rowCount > 0 && rect.columnCount > 0 && isWithin(rect, WHOLE_SHEET);
}

/** The rectangle moved; it may leave the sheet. */
export function offset(rect: Rect, rows: number, columns: number): Rect {
  return { ...rect, row: rect.row + rows, column: rect.column + columns };
}

export const rowOf = (rect: Rect, row: number): Rect => ({ ...rect, row: rect.row + row, rowCount: 1 });

export function columnOf(rect: Rect, column: number): Rect {
  return { ...rect, column: rect.column + column, columnCount: 1 };
}

export function cellOf(rect: Rect, row: number, column: number): Rect {
  return { row: rect.row + row, column: rect.column + column, rowCount: 1, columnCount: 1 };
}

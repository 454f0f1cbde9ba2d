import type { Rect } from '../../book/cell-value';
import { intersect } from '../../book/rect';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address/grid-limits';

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

export const lastRow = (rect: Rect): number => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columnCount - 1;
export const cellCount = (rect: Rect): number => rect.rowCount * rect.columnCount;
export const isWholeColumns = (rect: Rect): boolean => rect.rowCount === ROW_LIMIT;
export const isWholeRows = (rect: Rect): boolean => rect.columnCount === COLUMN_LIMIT;

export function isWithin(inner: Rect, outer: Rect): boolean {
  const shared = intersect(inner, outer);
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

import type { IRange } from '@univerjs/core';
import type { Rect } from './cell-value';

/** The same rectangle with first and last row and column, as the grid counts. */
export const toRange = ({ row, column, rowCount, columnCount }: Rect): IRange => ({
  startRow: row,
  endRow: row + rowCount - 1,
  startColumn: column,
  endColumn: column + columnCount - 1,
});

export const toRect = ({
  startRow,
  endRow,
  startColumn,
  endColumn,
}: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>): Rect => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

/** The smallest rectangle that holds both. */
export const unite = (a: Rect, b: Rect): Rect => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
};

/** What both have in common, or null. */
export const intersect = (a: Rect, b: Rect): Rect | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
};

/** A matrix of the rectangle's shape. */
export const matrixOf = <T>(rect: Rect, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rect.rowCount }, (_, r) =>
    Array.from({ length: rect.columnCount }, (__, c) => at(rect.row + r, rect.column + c)),
  );

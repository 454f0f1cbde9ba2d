import type { Rect } from '../book/cell-value';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** 0 is A. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A is 0. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnName(column)}${String(row + 1)}`;

/** B2:C9, or B2 for a single cell. */
export function rectName({ row, column, rowCount, columnCount }: Rect): string {
  const first = cellName(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellName(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The rectangle that an address such as $B$2:C9 names; undefined for anything else. */
export function rectOf(address: string): Rect | undefined {
  const [first = '', last = first] = address.split(':');
  const start = CELL.exec(first);
  const end = CELL.exec(last);
  if (start === null || end === null) return undefined;
  const row = Number(start[2]) - 1;
  const column = columnNumber(start[1] ?? '');
  return {
    row,
    column,
    rowCount: Number(end[2]) - row,
    columnCount: columnNumber(end[1] ?? '') - column + 1,
  };
}

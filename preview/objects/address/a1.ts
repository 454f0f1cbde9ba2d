import type { Rect } from '../../book/cell-value';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid-limits';

/** Column letters of a zero-based column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Corner {
  /** null = the whole column. */
  readonly row: number | null;
  /** null = the whole row. */
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (column !== null && column >= COLUMN_LIMIT) return null;
  if (row !== null && (row < 0 || row >= ROW_LIMIT)) return null;
  return { row, column };
}

function span(a: number | null, b: number | null, limit: number): readonly [start: number, count: number] {
  if (a === null || b === null) return [0, limit];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

/** The rectangle of an address without a sheet, such as B2, $A$1:C3, A:C or 2:5; null where it is none. */
export function parseA1(text: string): Rect | null {
  const [first, second, ...rest] = text.trim().split(':');
  if (first === undefined || rest.length > 0) return null;
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (from === null || to === null || !isPair(from, to, second === undefined)) return null;
  const [row, rowCount] = span(from.row, to.row, ROW_LIMIT);
  const [column, columnCount] = span(from.column, to.column, COLUMN_LIMIT);
  return { row, column, rowCount, columnCount };
}

function isPair(from: Corner, to: Corner, isSingle: boolean): boolean {
  if (isSingle) return from.row !== null && from.column !== null;
  return (from.row === null) === (to.row === null) && (from.column === null) === (to.column === null);
}

/** Address of a rectangle without its sheet; whole columns as A:C, whole rows (and the whole sheet) as 2:5. */
export function formatA1(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const lastRow = rect.row + rect.rowCount;
  const [left, right] = [columnName(rect.column), columnName(rect.column + rect.columnCount - 1)];
  if (rect.columnCount === COLUMN_LIMIT) return `${mark}${rect.row + 1}:${mark}${lastRow}`;
  if (rect.rowCount === ROW_LIMIT) return `${mark}${left}:${mark}${right}`;
  const start = `${mark}${left}${mark}${rect.row + 1}`;
  if (rect.rowCount === 1 && rect.columnCount === 1) return start;
  return `${start}:${mark}${right}${mark}${lastRow}`;
}

import type { Rect } from '../book/cell-value';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** 'A1:C3', 'B2', or whole columns and rows as 'A:C' and '1:3'. */
export function a1Address(rect: Rect): string {
  const lastRow = rect.row + rect.rowCount;
  const lastColumn = rect.column + rect.columnCount - 1;
  if (rect.rowCount >= ROWS) return `${letters(rect.column)}:${letters(lastColumn)}`;
  if (rect.columnCount >= COLUMNS) return `${rect.row + 1}:${lastRow}`;
  const first = `${letters(rect.column)}${rect.row + 1}`;
  return rect.rowCount === 1 && rect.columnCount === 1 ? first : `${first}:${letters(lastColumn)}${lastRow}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

import { fail } from '../../protocol/api-error';
import type { Rect } from '../../book/cell-value';

/** Excel's words for an array that does not have the size of the range. */
export const SIZE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export type Matrix = readonly (readonly unknown[])[];

function isMatrix(value: readonly unknown[]): value is Matrix {
  return value.every((row) => Array.isArray(row));
}

function repeat(value: unknown, { rowCount, columnCount }: Rect): Matrix {
  const row = new Array<unknown>(columnCount).fill(value);
  return new Array<Matrix[number]>(rowCount).fill(row);
}

/** What was given for a rectangle as one value per cell: an array of exactly its size, or a single value for all cells. */
export function matrixFor(value: unknown, rect: Rect): Matrix {
  if (!Array.isArray(value)) return repeat(value, rect);
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === rect.rowCount && isMatrix(rows) && rows.every((row) => row.length === rect.columnCount);
  return fits && isMatrix(rows) ? rows : fail('InvalidArgument', SIZE_MISMATCH);
}

/** The single value of `value` or `[[value]]`, undefined where there are several. */
export function singleValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const first = rows[0];
  return rows.length === 1 && Array.isArray(first) && first.length === 1 ? first[0] : undefined;
}

import { fail } from '../../protocol/api-error';
import { CELL_LIMIT } from '../address/grid-limits';
import { matrixFor } from './cell-matrix';
import { enterText } from './enter-text';
import { cellCount, isWholeColumns, isWholeRows } from './rect';
import { requireWritable } from './write-guard';
import type { Area } from './area';
import type { CellInput } from '../../book/cell-value';

type Formats = Map<number, (string | null)[]>;

interface Entering {
  readonly area: Area;
  /** Number formats the entries bring along, by row offset. */
  readonly formats: Formats;
}

function numberFormatAt({ area }: Entering, row: number, column: number): string {
  return area.sheet.styleAt(area.rect.row + row, area.rect.column + column).numberFormat ?? 'General';
}

function enterCell(entering: Entering, text: string, row: number, column: number): CellInput {
  const entry = enterText(text, () => numberFormatAt(entering, row, column) === '@');
  if (entry.format !== null && numberFormatAt(entering, row, column) === 'General') {
    const { formats, area } = entering;
    const formatRow = formats.get(row) ?? new Array<string | null>(area.rect.columnCount).fill(null);
    formatRow[column] = entry.format;
    formats.set(row, formatRow);
  }
  return entry.value;
}

function inputFor(entering: Entering, value: unknown, row: number, column: number): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return enterCell(entering, value, row, column);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return fail('InvalidArgument');
}

function applyFormats({ area, formats }: Entering): void {
  const { sheet, rect } = area;
  for (const [row, formatRow] of formats)
    sheet.writeNumberFormats({ ...rect, row: rect.row + row, rowCount: 1 }, [formatRow]);
}

/**
 * Writes what was given for `values` or `formulas`: null leaves a cell, '' clears it, texts are entered as if typed.
 * InvalidArgument for an array of another size, for whole rows or columns and for more cells than a request may hold.
 */
export function writeEntries(area: Area, given: unknown): void {
  const { rect, sheet } = area;
  if (isWholeColumns(rect) || isWholeRows(rect) || cellCount(rect) > CELL_LIMIT) fail('InvalidArgument');
  const matrix = matrixFor(given, rect);
  requireWritable(area);
  const entering: Entering = { area, formats: new Map() };
  const inputs = matrix.map((row, r) => row.map((value, c) => inputFor(entering, value, r, c)));
  sheet.write(rect, inputs);
  applyFormats(entering);
}

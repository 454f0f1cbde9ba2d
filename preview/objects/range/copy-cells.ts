import { fail } from '../../protocol/api-error';
import { CELL_LIMIT } from '../address/grid-limits';
import { copyOf } from '../cells/cell-copy';
import { intersect } from '../../book/rect';
import { cellCount, isOnSheet, isWholeColumns, isWholeRows } from '../cells/rect';
import { requireUnprotected, requireWritable } from '../cells/write-guard';
import type { Area } from '../cells/area';
import type { CellInput, CellValue, Rect } from '../../book/cell-value';

/** `Excel.RangeCopyType`. */
export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export interface CopyOptions {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copy {
  readonly source: Area;
  readonly target: Area;
  readonly options: CopyOptions;
}

/** Cell of the source that lands on a cell of the target: the source repeats as often as it fits. */
function sourceCell(
  { source, options }: Copy,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const [r, c] = options.transpose ? [column, row] : [row, column];
  return { row: r % source.rect.rowCount, column: c % source.rect.columnCount };
}

/** Where pasting into a destination ends up: all of it if the source fits in whole times, else one copy. */
function targetRect(source: Rect, destination: Rect, transpose: boolean): Rect {
  const [rows, columns] = transpose
    ? [source.columnCount, source.rowCount]
    : [source.rowCount, source.columnCount];
  const fits = destination.rowCount % rows === 0 && destination.columnCount % columns === 0;
  return fits ? destination : { ...destination, rowCount: rows, columnCount: columns };
}

function matrix<T>(rect: Rect, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rowCount }, (_, r) =>
    Array.from({ length: rect.columnCount }, (__, c) => cell(r, c)),
  );
}

function copyContents(copy: Copy): void {
  const { source, target, options } = copy;
  const contents: readonly (readonly CellValue[])[] =
    options.type === 'Values' ? source.sheet.readValues(source.rect) : source.sheet.readFormulas(source.rect);
  const inputs = matrix(target.rect, (row, column): CellInput => {
    const from = sourceCell(copy, row, column);
    const content = contents[from.row]?.[from.column] ?? null;
    if (content === null && options.skipBlanks) return undefined;
    if (options.type === 'Values') return content;
    const down = target.rect.row + row - source.rect.row - from.row;
    return copyOf(content, down, target.rect.column + column - source.rect.column - from.column);
  });
  target.sheet.write(target.rect, inputs);
}

function copyFormats(copy: Copy): void {
  const { source, target } = copy;
  const styles = matrix(source.rect, (r, c) =>
    source.sheet.styleAt(source.rect.row + r, source.rect.column + c),
  );
  target.sheet.clear(target.rect, 'Formats');
  matrix(target.rect, (row, column) => {
    const from = sourceCell(copy, row, column);
    const style = styles[from.row]?.[from.column] ?? {};
    const cell = {
      row: target.rect.row + row,
      column: target.rect.column + column,
      rowCount: 1,
      columnCount: 1,
    };
    if (Object.keys(style).length > 0) target.sheet.applyStyle(cell, style);
  });
}

/** Whole rows and columns are copied as far as they are in use. */
function usedPart({ sheet, rect }: Area): Area {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return { sheet, rect };
  const used = sheet.usedRect(false);
  const reach = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  if (used !== null) {
    reach.rowCount = used.row + used.rowCount;
    reach.columnCount = used.column + used.columnCount;
  }
  return { sheet, rect: intersect(rect, reach) ?? { ...rect, rowCount: 1, columnCount: 1 } };
}

/** Copies contents, formats or both; a destination smaller than the source is its upper left corner. */
export function copyCells(given: Area, destination: Area, options: CopyOptions): void {
  const source = usedPart(given);
  const isWhole = isWholeColumns(destination.rect) || isWholeRows(destination.rect);
  const corner = isWhole ? { ...destination.rect, rowCount: 1, columnCount: 1 } : destination.rect;
  const target = { sheet: destination.sheet, rect: targetRect(source.rect, corner, options.transpose) };
  if (!isOnSheet(target.rect) || cellCount(target.rect) > CELL_LIMIT) fail('InvalidArgument');
  const copy = { source, target, options };
  requireWritable(target);
  if (options.type === 'All' || options.type === 'Formats') requireUnprotected(target.sheet);
  // Formats first: a text format must stand before the text is written.
  if (options.type === 'All' || options.type === 'Formats') copyFormats(copy);
  if (options.type !== 'Formats') copyContents(copy);
}

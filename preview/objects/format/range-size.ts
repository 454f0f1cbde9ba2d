import { fail } from '../../protocol/api-error';
import { finite } from '../arguments';
import { uniformAcross } from '../cells/uniform-style';
import { toPixels, toPoints } from '../cells/pixels';
import { intersect } from '../../book/rect';
import { isWholeColumns, isWholeRows } from '../cells/rect';
import { requireUnprotected } from '../cells/write-guard';
import type { Area } from '../cells/area';

/** Columns beyond which a whole row is not measured one by one: the rest of the sheet has the standard size. */
const MEASURED_LIMIT = 1000;

function uniform(start: number, count: number, measure: (index: number) => number): number | null {
  const first = measure(start);
  for (let index = start + 1; index < start + count; index += 1) {
    if (measure(index) !== first) return null;
  }
  return first;
}

/** Points; null where the columns differ. */
export function columnWidthOf(areas: readonly Area[]): number | null {
  return uniformAcross(areas, ({ sheet, rect }) => {
    const count = isWholeRows(rect) ? Math.min(rect.columnCount, MEASURED_LIMIT) : rect.columnCount;
    const pixels = uniform(rect.column, count, (column) => sheet.columnWidth(column));
    return pixels === null ? null : toPoints(pixels);
  });
}

/** Points; null where the rows differ. */
export function rowHeightOf(areas: readonly Area[]): number | null {
  return uniformAcross(areas, ({ sheet, rect }) => {
    const used = isWholeColumns(rect) ? intersect(rect, sheet.usedRect(false) ?? rect) : rect;
    const rows = isWholeColumns(rect)
      ? { row: 0, count: (used?.row ?? 0) + Math.min(used?.rowCount ?? 1, MEASURED_LIMIT) }
      : { row: rect.row, count: rect.rowCount };
    const pixels = uniform(rows.row, rows.count, (row) => sheet.rowHeight(row));
    return pixels === null ? null : toPoints(pixels);
  });
}

function pixelsOf(points: unknown, most: number): number {
  const given = finite(points);
  return given >= 0 && given <= most ? toPixels(given) : fail('InvalidArgument');
}

export function setColumnWidth(areas: readonly Area[], points: unknown): void {
  const pixels = pixelsOf(points, 1342);
  for (const { sheet, rect } of areas) {
    requireUnprotected(sheet);
    sheet.setColumnWidth(rect.column, rect.columnCount, pixels);
  }
}

export function setRowHeight(areas: readonly Area[], points: unknown): void {
  const pixels = pixelsOf(points, 409.5);
  for (const { sheet, rect } of areas) {
    requireUnprotected(sheet);
    sheet.setRowHeight(rect.row, rect.rowCount, pixels);
  }
}

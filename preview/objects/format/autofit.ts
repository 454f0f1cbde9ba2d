import { intersect } from '../../book/rect';
import { widthOf } from './text-width';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

const DEFAULT_ROW_PIXELS = 20;

/** Cells whose text decides on the width of a column: a merged title does not. */
function isMeasured(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.merges.some((merge) => merge.columnCount > 1 && intersect(merge, cell(row, column)) !== null);
}

function cell(row: number, column: number): Rect {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function fitColumn(sheet: Sheet, rect: Rect, texts: readonly string[], column: number): void {
  const hasMerges = sheet.merges.length > 0;
  const measured = hasMerges ? texts.filter((_, r) => isMeasured(sheet, rect.row + r, column)) : texts;
  const longest = measured.reduce((best, text) => (text.length > best.length ? text : best), '');
  if (longest === '') return;
  const style = sheet.styleAt(rect.row + texts.indexOf(longest), column);
  const pixels = widthOf(measured, style.fontSize ?? 11, style.bold ?? false);
  sheet.setColumnWidth(column, 1, pixels);
}

/** Makes each column as wide as its widest text in the area; empty columns stay as they are. */
export function autofitColumns({ sheet, rect }: Area): void {
  const used = sheet.usedRect(true);
  const measured = used === null ? null : intersect(used, rect);
  if (measured === null) return;
  const text = sheet.readText(measured);
  for (let offset = 0; offset < measured.columnCount; offset += 1) {
    const texts = text.map((row) => row[offset] ?? '');
    fitColumn(sheet, measured, texts, measured.column + offset);
  }
}

/** Makes each row as high as the lines of its highest text. */
export function autofitRows({ sheet, rect }: Area): void {
  const used = sheet.usedRect(true);
  const measured = used === null ? null : intersect(used, rect);
  if (measured === null) return;
  sheet.readText(measured).forEach((texts, offset) => {
    const lines = texts.reduce((most, text) => Math.max(most, text.split('\n').length), 1);
    sheet.setRowHeight(measured.row + offset, 1, lines * DEFAULT_ROW_PIXELS);
  });
}

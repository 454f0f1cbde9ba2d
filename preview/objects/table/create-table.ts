import { fail } from '../../protocol/api-error';
import { intersect } from '../../book/rect';
import { cellCount, isWholeColumns, isWholeRows } from '../cells/rect';
import { requireUnprotected } from '../cells/write-guard';
import { headerTexts } from './header-texts';
import type { Area } from '../cells/area';
import type { Book } from '../../book/book';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { BookTable } from '../../book/sheet-parts';

/** Whole columns and rows become tables as far as they are in use. */
function tableRect({ sheet, rect }: Area): Rect {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const used = sheet.usedRect(true);
  return (used === null ? null : intersect(used, rect)) ?? fail('InvalidArgument');
}

function requireFree(book: Book, sheet: Sheet, rect: Rect): void {
  const isTaken = book.tables.some(
    (table) => table.sheetId === sheet.id && intersect(table.range, rect) !== null,
  );
  if (isTaken) fail('InvalidArgument', "A table can't overlap another table.");
}

function writeHeaders(sheet: Sheet, header: Rect): void {
  const found = sheet.readText(header)[0] ?? [];
  const names = headerTexts(found);
  const values = sheet.readValues(header)[0] ?? [];
  if (names.some((name, column) => values[column] !== name)) sheet.write(header, [names]);
}

/**
 * Makes a table of the cells: without headers a header row is put above and everything below moves down; a header row
 * alone gets a blank row.
 */
export function createTable(book: Book, area: Area, hasHeaders: boolean): BookTable {
  const { sheet } = area;
  requireUnprotected(sheet);
  const rect = tableRect(area);
  requireFree(book, sheet, rect);
  const header = { ...rect, rowCount: 1 };
  if (!hasHeaders) sheet.insert(header, 'Down');
  const rowCount = Math.max(2, rect.rowCount + (hasHeaders ? 0 : 1));
  const range = { ...rect, rowCount };
  if (cellCount(range) !== cellCount(rect)) requireFree(book, sheet, range);
  writeHeaders(sheet, header);
  return book.addTable(sheet.id, range, true);
}

import { parseA1 } from './a1';
import { splitSheetName } from './sheet-name';
import { bodyRect, headerRect, splitTableReference } from './table-reference';
import type { Area } from '../cells/area';
import type { Book } from '../../book/book';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { BookTable } from '../../book/sheet-parts';

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function rowsOf(table: BookTable, part: string | null): Rect | null {
  if (part === '#all') return table.range;
  if (part === '#headers') return headerRect(table);
  return part === null || part === '#data' ? bodyRect(table) : null;
}

function columnOffset(sheet: Sheet, table: BookTable, name: string): number {
  const header = headerRect(table);
  if (header === null) return -1;
  return (sheet.readText(header)[0] ?? []).findIndex((text) => sameText(text, name));
}

function tableArea(book: Book, reference: string): Area | null {
  const split = splitTableReference(reference);
  const table = split === null ? undefined : book.tables.find(({ name }) => sameText(name, split.tableName));
  const sheet = table === undefined ? null : book.sheet(table.sheetId);
  if (split === null || table === undefined || sheet === null) return null;
  const rect = rowsOf(table, split.part);
  if (rect === null || split.column === null) return rect === null ? null : { sheet, rect };
  const offset = columnOffset(sheet, table, split.column);
  return offset < 0 ? null : { sheet, rect: { ...rect, column: rect.column + offset, columnCount: 1 } };
}

/**
 * The cells that a text refers to: an address with or without its sheet, a defined name, or a table and its parts.
 * Addresses without a sheet lie on the given one. Null where it refers to no single rectangle.
 */
export function resolveReference(book: Book, reference: string, sheet: Sheet | null): Area | null {
  const { sheetName, rest } = splitSheetName(reference.trim().replace(/^=/, ''));
  const rect = parseA1(rest);
  if (rect !== null) {
    const named = sheetName === null ? sheet : book.sheetNamed(sheetName);
    return named === null ? null : { sheet: named, rect };
  }
  const name = book.names.find((defined) => sameText(defined.name, rest));
  if (name !== undefined)
    return sameText(name.refersTo, rest) ? null : resolveReference(book, name.refersTo, null);
  return tableArea(book, rest);
}

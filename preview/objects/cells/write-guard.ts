import { fail } from '../../protocol/api-error';
import type { Area } from './area';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

function hasLockedCell(sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
      if (sheet.styleAt(row, column).locked !== false) return true;
    }
  }
  return false;
}

/** Ends with AccessDenied where the sheet is protected and one of the cells is locked, as cells are by default. */
export function requireWritable({ sheet, rect }: Area): void {
  if (sheet.isProtected && hasLockedCell(sheet, rect)) fail('AccessDenied');
}

/** Ends with AccessDenied where the sheet is protected: formats, rows, columns and objects cannot be changed then. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) fail('AccessDenied');
}

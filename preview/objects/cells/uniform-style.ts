import { intersect } from '../../book/rect';
import { isWholeColumns, isWholeRows } from './rect';
import type { Area } from './area';
import type { CellStyle } from '../../book/cell-style';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

/** Beyond the cells in use a sheet looks the same all the way, so one row and column of it stands for the rest. */
function telling(sheet: Sheet, rect: Rect): Rect {
  if (!isWholeColumns(rect) && !isWholeRows(rect)) return rect;
  const used = sheet.usedRect(false) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const corner = { rowCount: used.row + used.rowCount + 1, columnCount: used.column + used.columnCount + 1 };
  return (
    intersect(rect, {
      row: 0,
      column: 0,
      rowCount: Math.max(corner.rowCount, isWholeRows(rect) ? rect.row + rect.rowCount : 0),
      columnCount: Math.max(corner.columnCount, isWholeColumns(rect) ? rect.column + rect.columnCount : 0),
    }) ?? rect
  );
}

/** The value that all cells of the area have in common, null where they differ. */
export function uniformStyle<T extends string | number | boolean>(
  area: Area,
  read: (style: CellStyle) => T,
): T | null {
  const { row, column, rowCount, columnCount } = telling(area.sheet, area.rect);
  const first = read(area.sheet.styleAt(row, column));
  for (let r = row; r < row + rowCount; r += 1) {
    for (let c = column; c < column + columnCount; c += 1) {
      if (read(area.sheet.styleAt(r, c)) !== first) return null;
    }
  }
  return first;
}

/** The value that all areas have in common, null where they differ. */
export function uniformAcross<T>(areas: readonly Area[], read: (area: Area) => T | null): T | null {
  const values = areas.map(read);
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}

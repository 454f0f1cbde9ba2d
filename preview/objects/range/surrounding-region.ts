import { intersect } from '../../book/rect';
import { isOnSheet } from '../cells/rect';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';

function hasValue(sheet: Sheet, rect: Rect): boolean {
  return sheet.readFormulas(rect).some((row) => row.some((cell) => cell !== null && cell !== ''));
}

/** The rectangle and the cells next to it all around, corners included, as far as the used cells reach. */
function rim(rect: Rect, used: Rect): Rect {
  const { row, column, rowCount, columnCount } = rect;
  const around = { row: row - 1, column: column - 1, rowCount: rowCount + 2, columnCount: columnCount + 2 };
  return intersect(around, used) ?? rect;
}

/** The strips of the rim, each with the rectangle grown by it. */
function strips(
  inner: Rect,
  outer: Rect,
): readonly { readonly strip: Rect; readonly grow: (rect: Rect) => Rect }[] {
  const above = inner.row - outer.row;
  const left = inner.column - outer.column;
  const below = outer.row + outer.rowCount - inner.row - inner.rowCount;
  const right = outer.column + outer.columnCount - inner.column - inner.columnCount;
  const [bottom, end] = [inner.row + inner.rowCount, inner.column + inner.columnCount];
  return [
    {
      strip: { ...outer, rowCount: above },
      grow: (r) => ({ ...r, row: r.row - 1, rowCount: r.rowCount + 1 }),
    },
    { strip: { ...outer, row: bottom, rowCount: below }, grow: (r) => ({ ...r, rowCount: r.rowCount + 1 }) },
    {
      strip: { ...outer, columnCount: left },
      grow: (r) => ({ ...r, column: r.column - 1, columnCount: r.columnCount + 1 }),
    },
    {
      strip: { ...outer, column: end, columnCount: right },
      grow: (r) => ({ ...r, columnCount: r.columnCount + 1 }),
    },
  ];
}

/** The block of cells around the area that blank rows and columns enclose. */
export function surroundingRegion({ sheet, rect }: Area): Rect {
  const used = sheet.usedRect(true);
  if (used === null) return rect;
  let region = rect;
  for (;;) {
    const filled = strips(region, rim(region, used)).filter(
      ({ strip }) => isOnSheet(strip) && hasValue(sheet, strip),
    );
    if (filled.length === 0) return region;
    region = filled.reduce((grown, { grow }) => grow(grown), region);
  }
}

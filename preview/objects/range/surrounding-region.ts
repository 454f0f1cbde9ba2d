import { intersection, isOnSheet } from '../cells/rect';
import type { Area } from '../cells/area';
import type { Rect, Sheet } from '../../book/book';

/** The rectangle one cell larger on every side, as far as the used cells reach. */
function rim(rect: Rect, used: Rect): Rect {
  const grown = {
    row: rect.row - 1,
    column: rect.column - 1,
    rowCount: rect.rowCount + 2,
    columnCount: rect.columnCount + 2,
  };
  return intersection(grown, used) ?? rect;
}

function hasValue(sheet: Sheet, rect: Rect): boolean {
  return sheet.readFormulas(rect).some((row) => row.some((cell) => cell !== null && cell !== ''));
}

type Side = (outer: Rect, inner: Rect) => Rect;

const SIDES: readonly Side[] = [
  (outer, inner) => ({ ...outer, rowCount: inner.row - outer.row }),
  (outer, inner) => ({
    ...outer,
    row: inner.row + inner.rowCount,
    rowCount: end(outer).row - end(inner).row,
  }),
  (outer, inner) => ({ ...outer, columnCount: inner.column - outer.column }),
  (outer, inner) => ({
    ...outer,
    column: inner.column + inner.columnCount,
    columnCount: end(outer).column - end(inner).column,
  }),
];

function end(rect: Rect): { readonly row: number; readonly column: number } {
  return { row: rect.row + rect.rowCount, column: rect.column + rect.columnCount };
}

function grow(sheet: Sheet, rect: Rect, used: Rect): Rect {
  const outer = rim(rect, used);
  const filled = SIDES.map((side) => side(outer, rect)).filter(
    (part) => isOnSheet(part) && hasValue(sheet, part),
  );
  return filled.reduce<Rect>((grown, part) => union(grown, part, rect), rect);
}

/** Adds a rim part as a strip along the rectangle, corners included where they touch the strip. */
function union(grown: Rect, part: Rect, inner: Rect): Rect {
  const isVertical = part.row < inner.row || part.row >= inner.row + inner.rowCount;
  const top = isVertical ? Math.min(grown.row, part.row) : grown.row;
  const left = isVertical ? grown.column : Math.min(grown.column, part.column);
  const bottom = isVertical ? Math.max(end(grown).row, end(part).row) : end(grown).row;
  const right = isVertical ? end(grown).column : Math.max(end(grown).column, end(part).column);
  return { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
}

/** The block of cells around the area that blank rows and columns enclose. */
export function surroundingRegion({ sheet, rect }: Area): Rect {
  const used = sheet.usedRect(true);
  if (used === null) return rect;
  let region = rect;
  for (;;) {
    const grown = grow(sheet, region, used);
    const isSame = grown.rowCount === region.rowCount && grown.columnCount === region.columnCount;
    if (isSame) return region;
    region = grown;
  }
}

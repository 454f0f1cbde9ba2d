import type { BorderEdge } from '../../book/cell-style';
import type { Rect } from '../../book/cell-value';

/** `Excel.BorderIndex` in the order of its collection. */
export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** The cells that carry a side of a rectangle and the edge of each; null where a single row or column has no inside. */
export function sideCells(
  rect: Rect,
  side: BorderSide,
): { readonly rect: Rect; readonly edge: BorderEdge } | null {
  const { row, column, rowCount, columnCount } = rect;
  switch (side) {
    case 'EdgeTop':
      return { rect: { ...rect, rowCount: 1 }, edge: 'top' };
    case 'EdgeBottom':
      return { rect: { ...rect, row: row + rowCount - 1, rowCount: 1 }, edge: 'bottom' };
    case 'EdgeLeft':
      return { rect: { ...rect, columnCount: 1 }, edge: 'left' };
    case 'EdgeRight':
      return { rect: { ...rect, column: column + columnCount - 1, columnCount: 1 }, edge: 'right' };
    case 'InsideVertical':
      return columnCount === 1 ? null : { rect: { ...rect, columnCount: columnCount - 1 }, edge: 'right' };
    case 'InsideHorizontal':
      return rowCount === 1 ? null : { rect: { ...rect, rowCount: rowCount - 1 }, edge: 'bottom' };
  }
}

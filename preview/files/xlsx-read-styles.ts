import type { CellStyle as FileStyle, Sheet } from 'hucre/xlsx';
import type { SheetContent } from '../book/content';
import type { StyleList } from './style-list';
import { readStyle, type StyleContext } from './xlsx-style';

/** The style of each cell of a sheet, as a position in the book's list. */
export function readCellStyles(
  sheet: Sheet,
  list: StyleList,
  context: StyleContext,
): SheetContent['cellStyles'] {
  const rows: (number | undefined)[][] = [];
  // Cells of one format share their parts, so that their text is the same: it is read once.
  const known = new Map<string, number | undefined>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.style === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = placeOf(cell.style, known, list, context);
    if (place !== undefined) (rows[row] ??= [])[column] = place;
  }
  return rows;
}

function placeOf(
  style: FileStyle,
  known: Map<string, number | undefined>,
  list: StyleList,
  context: StyleContext,
): number | undefined {
  const key = JSON.stringify(style);
  if (!known.has(key)) known.set(key, list.place(readStyle(style, context)));
  return known.get(key);
}

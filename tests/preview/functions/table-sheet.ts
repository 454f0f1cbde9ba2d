import type { ContentCell, SheetContent } from '../../../preview/book/content';
import { emptySheet } from '../../../preview/book/empty-content';

type Columns = Readonly<Record<string, readonly ContentCell[]>>;

/** A sheet that holds one table of the same name from A1 on. */
export function tableSheet(name: string, columns: Columns): SheetContent {
  const titles = Object.keys(columns);
  const lists = Object.values(columns);
  const length = Math.max(...lists.map(({ length: own }) => own));
  const rows = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
  const range = { row: 0, column: 0, rowCount: length + 1, columnCount: titles.length };
  return {
    ...emptySheet(name),
    rows: [titles, ...rows],
    tables: [{ name, range, showHeaders: true, style: 'TableStyleLight1', columns: titles }],
  };
}

/** The same formula in every row from row 2 on, written for row 2 with `#` in the place of the row number. */
export const filled = (formula: string, length: number): ContentCell[] =>
  Array.from({ length }, (_, row) => ({ formula: formula.replaceAll('#', String(row + 2)) }));

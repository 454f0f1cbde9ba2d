import { loadHeld, putHeld, type HeldRows } from './held-cells';
import { rangeOf } from './style-sheet';

/** A table whose rows are on the way. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
}

/** Queues reading the rows of a table below its titles. */
export function loadTable(table: Excel.Table): LoadedTable {
  const body = loadHeld(table.getDataBodyRange());
  body.load('rowIndex, columnIndex, rowCount, columnCount');
  body.worksheet.load('name');
  body.worksheet.protection.load('protected');
  return { table, body };
}

/** Queues that a loaded table has these rows and no others; new ones look like the last one that was there. */
export function changeTableRows({ table, body }: LoadedTable, rows: HeldRows): void {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount, worksheet } = body;
  for (let at = rowCount - 1; at >= rows.length; at--) table.rows.getItemAt(at).delete();
  // Excel's types leave the formats open; they are texts.
  const known = body.numberFormat as string[][];
  const added = rows.length - rowCount;
  if (added > 0) {
    const blank = Array.from({ length: added }, () => new Array<string>(columnCount).fill(''));
    table.rows.add(undefined, blank);
    const formats = known.at(-1) ?? [];
    rangeOf(worksheet, { row: row + rowCount, column, rowCount: added, columnCount }).numberFormat =
      blank.map(() => [...formats]);
  }
  const target = rangeOf(worksheet, { row, column, rowCount: rows.length, columnCount });
  const formats = rows.map((_, at) => known[Math.min(at, rowCount - 1)] ?? []);
  putHeld(target, rows, formats);
}

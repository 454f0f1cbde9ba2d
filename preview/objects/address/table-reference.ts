import type { Rect } from '../../book/cell-value';
import type { BookTable } from '../../book/sheet-parts';

/** The table's cells without its header row. */
export function bodyRect({ range, showHeaders }: BookTable): Rect {
  return showHeaders ? { ...range, row: range.row + 1, rowCount: range.rowCount - 1 } : range;
}

/** The table's header row; null where it is not shown. */
export function headerRect({ range, showHeaders }: BookTable): Rect | null {
  return showHeaders ? { ...range, rowCount: 1 } : null;
}

/** Splits Sales[[#All],[Amount]] and its shorter forms into the table, the part and the column. */
export function splitTableReference(
  reference: string,
): { readonly tableName: string; readonly part: string | null; readonly column: string | null } | null {
  const [, tableName, inside] = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/u.exec(reference) ?? [];
  if (tableName === undefined) return null;
  if (inside === undefined) return { tableName, part: null, column: null };
  const pieces = inside.startsWith('[') ? inside.slice(1, -1).split(/\]\s*,\s*\[/) : [inside];
  const part = pieces.find((piece) => piece.startsWith('#')) ?? null;
  const column = pieces.find((piece) => !piece.startsWith('#')) ?? null;
  return { tableName, part: part?.toLowerCase() ?? null, column };
}

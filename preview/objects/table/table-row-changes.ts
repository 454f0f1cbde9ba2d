import { fail } from '../../protocol/api-error';
import { writeEntries } from '../cells/write-entries';
import type { TableSource } from './table-source';
import type { Rect } from '../../book/cell-value';

function isBlank({ sheet }: TableSource, rect: Rect): boolean {
  return sheet.readFormulas(rect).every((row) => row.every((cell) => cell === null || cell === ''));
}

/** A new table's single blank row waits for the first data. */
function takesFirstRow(source: TableSource, place: number): boolean {
  return place === 1 && source.body.rowCount === 1 && isBlank(source, source.body);
}

function makeRoom(source: TableSource, place: number, count: number): void {
  const { body, range, sheet } = source;
  const fresh = { ...body, row: body.row + place, rowCount: count };
  const isAtEnd = place === body.rowCount;
  if (!isAtEnd || !isBlank(source, fresh)) sheet.insert(fresh, 'Down');
  source.range = { ...range, rowCount: range.rowCount + count };
}

/** Puts rows in before the given place in the body, null = at its end; answers the place of the first one. */
export function addRows(
  source: TableSource,
  index: number | null,
  rows: readonly (readonly unknown[])[] | null,
): number {
  source.requireChangeable();
  const { body, sheet } = source;
  const place = index ?? body.rowCount;
  if (place < 0 || place > body.rowCount) fail('InvalidArgument');
  const count = rows?.length ?? 1;
  const first = rows !== null && takesFirstRow(source, place) ? 0 : place;
  const missing = first === place ? count : count - 1;
  if (missing > 0) makeRoom(source, place, missing);
  if (rows !== null) writeEntries({ sheet, rect: { ...body, row: body.row + first, rowCount: count } }, rows);
  return first;
}

/** Takes rows out; a table keeps one blank row. */
export function deleteRows(source: TableSource, place: number, count: number): void {
  source.requireChangeable();
  const { body, range, sheet } = source;
  if (place < 0 || count < 1 || place + count > body.rowCount) fail('InvalidArgument');
  const removed = { ...body, row: body.row + place, rowCount: count };
  if (count < body.rowCount) {
    sheet.remove(removed, 'Up');
    source.range = { ...range, rowCount: range.rowCount - count };
    return;
  }
  sheet.clear({ ...removed, rowCount: 1 }, 'Contents');
  if (count === 1) return;
  sheet.remove({ ...removed, row: removed.row + 1, rowCount: count - 1 }, 'Up');
  source.range = { ...range, rowCount: range.rowCount - count + 1 };
}

import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { isMissing, list, whole } from '../arguments';
import { TableRow } from './table-row';
import { addRows, deleteRows } from './table-row-changes';
import type { TableSource } from './table-source';

/** One row may be given as a plain list. */
function readRows(given: unknown): readonly (readonly unknown[])[] | null {
  if (isMissing(given)) return null;
  if (!Array.isArray(given)) return [[given]];
  const rows: readonly unknown[] = given;
  return rows.every((row) => Array.isArray(row)) ? rows.map(list) : [rows];
}

function placeOf(row: unknown): number {
  return TableRow.placeOf(row) ?? whole(row);
}

/** `Excel.TableRowCollection`. */
export class TableRowCollection extends ServedCollection<TableRow> {
  readonly typeName = 'TableRowCollection';
  readonly #source: TableSource;

  constructor(source: TableSource) {
    super();
    this.#source = source;
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.count }, (_, place) => new TableRow(this.#source, place));
  }

  override get count(): number {
    return this.#source.body.rowCount;
  }

  override getItemAt(index: unknown): TableRow {
    const place = whole(index);
    return place >= 0 && place < this.count ? new TableRow(this.#source, place) : fail('InvalidArgument');
  }

  /** `index` null or -1 adds at the end. */
  add(index: unknown, values: unknown): TableRow {
    const place = isMissing(index) || index === -1 ? null : whole(index);
    return new TableRow(this.#source, addRows(this.#source, place, readRows(values)));
  }

  deleteRows(rows: unknown): void {
    const places = [...new Set(list(rows).map(placeOf))].sort((a, b) => b - a);
    for (const place of places) deleteRows(this.#source, place, 1);
  }

  deleteRowsAt(index: unknown, count: unknown): void {
    deleteRows(this.#source, whole(index), isMissing(count) ? 1 : whole(count));
  }
}

import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { isMissing, text, whole } from '../arguments';
import { columnOf } from '../cells/rect';
import { writeEntries } from '../cells/write-entries';
import { headerTexts } from './header-texts';
import { TableColumn } from './table-column';
import type { TableSource } from './table-source';
import type { Rect } from '../../book/cell-value';

/** `Excel.TableColumnCollection`. */
export class TableColumnCollection extends ServedCollection<TableColumn> {
  readonly typeName = 'TableColumnCollection';
  readonly #source: TableSource;

  constructor(source: TableSource) {
    super();
    this.#source = source;
  }

  items(): readonly TableColumn[] {
    return Array.from(
      { length: this.#source.range.columnCount },
      (_, place) => new TableColumn(this.#source, place),
    );
  }

  /** By id or, whatever its case, by header text. */
  override find(key: unknown): TableColumn | null {
    const names = this.#source.columnNames.map((name) => name.toLowerCase());
    const place = typeof key === 'string' ? names.indexOf(key.toLowerCase()) : whole(key) - 1;
    return this.items()[place] ?? null;
  }

  /** Before the given place, null or -1 = at the right end; `values` begin with the header. */
  add(index: unknown, values: unknown, name: unknown): TableColumn {
    this.#source.requireChangeable();
    const { range } = this.#source;
    const place = isMissing(index) || index === -1 ? range.columnCount : whole(index);
    if (place < 0 || place > range.columnCount) fail('InvalidArgument');
    this.#makeRoom(range, place);
    const rect = columnOf(this.#source.range, place);
    if (!isMissing(values)) writeEntries({ sheet: this.#source.sheet, rect }, values);
    this.#nameHeader(place, isMissing(name) ? null : text(name));
    return new TableColumn(this.#source, place);
  }

  #makeRoom(range: Rect, place: number): void {
    const { sheet } = this.#source;
    const fresh = { ...range, column: range.column + place, columnCount: 1 };
    const isFree = sheet.readFormulas(fresh).every((row) => row.every((cell) => cell === null));
    if (place < range.columnCount || !isFree) sheet.insert(fresh, 'Right');
    this.#source.range = { ...range, columnCount: range.columnCount + 1 };
  }

  #nameHeader(place: number, name: string | null): void {
    const { header, sheet } = this.#source;
    if (header === null) return;
    const wanted = this.#source.columnNames.map((text, column) =>
      column === place && name !== null ? name : text,
    );
    const unique = headerTexts(wanted)[place];
    if (unique !== undefined) sheet.write(columnOf(header, place), [[unique]]);
  }
}

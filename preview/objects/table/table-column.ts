import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { text } from '../arguments';
import { wireValue } from '../cells/cell-answer';
import { columnOf } from '../cells/rect';
import { writeEntries } from '../cells/write-entries';
import { Filter } from './filter';
import { TableFilters } from './table-filters';
import type { TableSource } from './table-source';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';

/** `Excel.TableColumn`, by its place; its id is the place counted from 1. */
export class TableColumn extends ServedObject {
  readonly typeName = 'TableColumn';
  readonly #source: TableSource;
  readonly #place: number;

  constructor(source: TableSource, place: number) {
    super();
    this.#source = source;
    this.#place = place;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get id(): number {
    return this.#place + 1;
  }

  get index(): number {
    return this.#place;
  }

  get name(): string {
    return this.#source.columnNames[this.#place] ?? fail('ItemNotFound');
  }

  set name(value: unknown) {
    const name = text(value);
    const header = this.#source.header ?? fail('InvalidOperation');
    const others = this.#source.columnNames.filter((_, place) => place !== this.#place);
    if (name === '' || others.some((other) => other.toLowerCase() === name.toLowerCase()))
      fail('InvalidArgument');
    this.#source.requireChangeable();
    this.#source.sheet.write(columnOf(header, this.#place), [[name]]);
  }

  /** With the header. */
  get values(): readonly (readonly unknown[])[] {
    const { sheet, rect } = this.#area;
    return sheet.readValues(rect).map((row) => row.map(wireValue));
  }

  set values(given: unknown) {
    writeEntries(this.#area, given);
  }

  get filter(): Filter {
    return new Filter(new TableFilters(this.#source), this.#place);
  }

  getRange(): ServedObject {
    return this.#rangeOf(this.#source.range);
  }

  getDataBodyRange(): ServedObject {
    return this.#rangeOf(this.#source.body);
  }

  getHeaderRowRange(): ServedObject {
    return this.#rangeOf(this.#source.header ?? fail('ItemNotFound'));
  }

  getTotalRowRange(): ServedObject {
    return fail('ItemNotFound');
  }

  delete(): void {
    this.#source.requireChangeable();
    const { range, sheet } = this.#source;
    if (range.columnCount === 1) fail('InvalidOperation');
    sheet.remove(columnOf(range, this.#place), 'Left');
    this.#source.range = { ...range, columnCount: range.columnCount - 1 };
  }

  get #area(): Area {
    return { sheet: this.#source.sheet, rect: columnOf(this.#source.range, this.#place) };
  }

  #rangeOf(rows: Rect): ServedObject {
    return this.#source.model.range(this.#source.sheet, columnOf(rows, this.#place));
  }
}

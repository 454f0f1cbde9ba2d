import { ServedObject } from '../../protocol/served-object';
import { wireValue } from '../cells/cell-answer';
import { writeEntries } from '../cells/write-entries';
import { deleteRows } from './table-row-changes';
import type { TableSource } from './table-source';
import type { Area } from '../cells/area';

/** `Excel.TableRow`: a row of the body, by its place. */
export class TableRow extends ServedObject {
  readonly typeName = 'TableRow';
  readonly #source: TableSource;
  readonly #place: number;

  constructor(source: TableSource, place: number) {
    super();
    this.#source = source;
    this.#place = place;
  }

  /** The place of a row that came as an argument; null for anything else. */
  static placeOf(value: unknown): number | null {
    return value instanceof TableRow ? value.#place : null;
  }

  get index(): number {
    return this.#place;
  }

  get values(): readonly (readonly unknown[])[] {
    const { sheet, rect } = this.#area;
    return sheet.readValues(rect).map((row) => row.map(wireValue));
  }

  set values(given: unknown) {
    writeEntries(this.#area, given);
  }

  getRange(): ServedObject {
    const { sheet, rect } = this.#area;
    return this.#source.model.range(sheet, rect);
  }

  delete(): void {
    deleteRows(this.#source, this.#place, 1);
  }

  get #area(): Area {
    const { sheet, body } = this.#source;
    return { sheet, rect: { ...body, row: body.row + this.#place, rowCount: 1 } };
  }
}

import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { COLUMN_LIMIT, ROW_LIMIT } from '../address/grid-limits';
import { countOr } from '../arguments';
import { isWholeColumns, isWholeRows } from '../cells/rect';
import { RangeBase } from '../range/range-base';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** `Excel.WorksheetFreezePanes`. */
export class WorksheetFreezePanes extends ServedObject {
  readonly typeName = 'WorksheetFreezePanes';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  freezeRows(count: unknown): void {
    this.#sheet.freeze = { rows: countOr(count, 1), columns: 0 };
  }

  freezeColumns(count: unknown): void {
    this.#sheet.freeze = { rows: 0, columns: countOr(count, 1) };
  }

  /** The rows above and in the range, and the columns left of and in it; whole columns freeze no rows. */
  freezeAt(frozen: unknown): void {
    const { sheet, rect } = RangeBase.areaFor(this.#model, frozen, this.#sheet);
    if (sheet.id !== this.#sheet.id) fail('InvalidArgument');
    this.#sheet.freeze = {
      rows: isWholeColumns(rect) ? 0 : rect.row + rect.rowCount,
      columns: isWholeRows(rect) ? 0 : rect.column + rect.columnCount,
    };
  }

  unfreeze(): void {
    this.#sheet.freeze = { rows: 0, columns: 0 };
  }

  getLocationOrNullObject(): ServedObject | null {
    const { rows, columns } = this.#sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const rowCount = rows === 0 ? ROW_LIMIT : rows;
    const columnCount = columns === 0 ? COLUMN_LIMIT : columns;
    return this.#model.range(this.#sheet, { row: 0, column: 0, rowCount, columnCount });
  }

  getLocation(): ServedObject {
    return this.getLocationOrNullObject() ?? fail('ItemNotFound');
  }
}

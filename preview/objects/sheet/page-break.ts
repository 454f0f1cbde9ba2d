import { ServedObject, type Identity } from '../../protocol/served-object';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** `Excel.PageBreak` between two rows. */
export class PageBreak extends ServedObject {
  readonly typeName = 'PageBreak';
  readonly #model: Model;
  readonly #sheet: Sheet;
  readonly #row: number;

  constructor(model: Model, sheet: Sheet, row: number) {
    super();
    this.#model = model;
    this.#sheet = sheet;
    this.#row = row;
  }

  override identity(): Identity {
    return { _Id: this.#row };
  }

  get columnIndex(): number {
    return 0;
  }

  /** Zero-based row below the break. */
  get rowIndex(): number {
    return this.#row;
  }

  getCellAfterBreak(): ServedObject {
    return this.#model.range(this.#sheet, { row: this.#row, column: 0, rowCount: 1, columnCount: 1 });
  }

  delete(): void {
    const { page } = this.#sheet;
    this.#sheet.page = { ...page, rowBreaks: page.rowBreaks.filter((row) => row !== this.#row) };
  }
}

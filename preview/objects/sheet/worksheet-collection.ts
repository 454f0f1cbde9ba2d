import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { isMissing, truth } from '../arguments';
import { freeSheetName } from './sheet-naming';
import { sheetsInOrder } from './sheet-order';
import { Worksheet } from './worksheet';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** `Excel.WorksheetCollection`. */
export class WorksheetCollection extends ServedCollection<Worksheet> {
  readonly typeName = 'WorksheetCollection';
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  items(): readonly Worksheet[] {
    return this.#book.sheets.map((sheet) => this.#served(sheet));
  }

  /** By id or, whatever its case, by name. */
  override find(key: unknown): Worksheet | null {
    if (typeof key !== 'string') return null;
    const sheet = this.#book.sheet(key) ?? this.#book.sheetNamed(key);
    return sheet === null ? null : this.#served(sheet);
  }

  override getCount(visibleOnly?: unknown): number {
    return this.#inOrder(visibleOnly).length;
  }

  add(name: unknown): Worksheet {
    const wanted = isMissing(name) || name === '' ? undefined : freeSheetName(this.#book, name, null);
    return this.#served(this.#book.addSheet(wanted));
  }

  getActiveWorksheet(): Worksheet {
    return this.find(this.#book.activeSheetId) ?? fail('GeneralException');
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#served(this.#inOrder(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#served(this.#inOrder(visibleOnly).at(-1));
  }

  get #book(): Book {
    return this.#model.book;
  }

  #inOrder(visibleOnly: unknown): readonly Sheet[] {
    return sheetsInOrder(this.#book, isMissing(visibleOnly) ? false : truth(visibleOnly));
  }

  #served(sheet: Sheet | undefined): Worksheet {
    return sheet === undefined ? fail('ItemNotFound') : new Worksheet(this.#model, sheet);
  }
}

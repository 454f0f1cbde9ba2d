import { fail } from '../../protocol/api-error';
import { truth } from '../arguments';
import { RangeBase } from '../range/range-base';
import { createTable } from './create-table';
import { Table } from './table';
import { TableScope } from './table-scope';
import type { Sheet } from '../../book/sheet';
import type { BookTable } from '../../book/sheet-parts';
import type { Model } from '../model';

/** `Excel.TableCollection` of the workbook, or of one sheet. */
export class TableCollection extends TableScope {
  readonly typeName = 'TableCollection';
  readonly #sheet: Sheet | null;

  constructor(model: Model, sheet: Sheet | null) {
    super(model);
    this.#sheet = sheet;
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const { book } = this.model;
    const sheet = this.#sheet ?? book.sheet(book.activeSheetId) ?? fail('GeneralException');
    const area = RangeBase.areaFor(this.model, address, sheet);
    if (this.#sheet !== null && area.sheet.id !== this.#sheet.id) fail('InvalidArgument');
    return new Table(this.model, createTable(book, area, truth(hasHeaders)).id);
  }

  protected chosen(): readonly BookTable[] {
    const { tables } = this.model.book;
    return this.#sheet === null ? tables : tables.filter(({ sheetId }) => sheetId === this.#sheet?.id);
  }
}

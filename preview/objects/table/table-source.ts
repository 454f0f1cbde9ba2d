import { fail } from '../../protocol/api-error';
import { bodyRect, headerRect } from '../address/table-reference';
import { requireUnprotected } from '../cells/write-guard';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { BookTable } from '../../book/sheet-parts';
import type { Model } from '../model';

/** One table of the workbook with its sheet, found again by its id whenever it is read. */
export class TableSource {
  readonly model: Model;
  readonly id: string;

  constructor(model: Model, id: string) {
    this.model = model;
    this.id = id;
  }

  get table(): BookTable {
    return this.model.book.tables.find(({ id }) => id === this.id) ?? fail('ItemNotFound');
  }

  get sheet(): Sheet {
    return this.model.book.sheet(this.table.sheetId) ?? fail('ItemNotFound');
  }

  get range(): Rect {
    return this.table.range;
  }

  set range(range: Rect) {
    this.table.range = range;
  }

  /** The cells without the header row. */
  get body(): Rect {
    return bodyRect(this.table);
  }

  /** Null where it is not shown. */
  get header(): Rect | null {
    return headerRect(this.table);
  }

  /** The header texts from left to right. */
  get columnNames(): readonly string[] {
    if (this.header === null)
      return Array.from({ length: this.range.columnCount }, (_, c) => `Column${c + 1}`);
    return this.sheet.readText(this.header)[0] ?? [];
  }

  requireChangeable(): void {
    requireUnprotected(this.sheet);
  }
}

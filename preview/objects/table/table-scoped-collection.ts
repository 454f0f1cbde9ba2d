import { fail } from '../../protocol/api-error';
import { intersect } from '../../book/rect';
import { isWithin } from '../cells/rect';
import { TableScope } from './table-scope';
import type { Table } from './table';
import type { Area } from '../cells/area';
import type { BookTable } from '../../book/sheet-parts';
import type { Model } from '../model';

/** `Excel.TableScopedCollection`: the tables that touch some cells, or lie wholly in them. */
export class TableScopedCollection extends TableScope {
  readonly typeName = 'TableScopedCollection';
  readonly #area: Area;
  readonly #isFullyContained: boolean;

  constructor(model: Model, area: Area, isFullyContained: boolean) {
    super(model);
    this.#area = area;
    this.#isFullyContained = isFullyContained;
  }

  getFirst(): Table {
    return this.items()[0] ?? fail('ItemNotFound');
  }

  protected chosen(): readonly BookTable[] {
    const { sheet, rect } = this.#area;
    return this.model.book.tables.filter(({ sheetId, range }) => {
      if (sheetId !== sheet.id) return false;
      return this.#isFullyContained ? isWithin(range, rect) : intersect(range, rect) !== null;
    });
  }
}

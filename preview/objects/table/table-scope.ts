import { ServedCollection } from '../../protocol/served-object';
import { Table } from './table';
import type { BookTable } from '../../book/sheet-parts';
import type { Model } from '../model';

/** Tables picked from those of the workbook, found by id or, whatever its case, by name. */
export abstract class TableScope extends ServedCollection<Table> {
  protected readonly model: Model;

  constructor(model: Model) {
    super();
    this.model = model;
  }

  items(): readonly Table[] {
    return this.chosen().map(({ id }) => new Table(this.model, id));
  }

  override find(key: unknown): Table | null {
    if (typeof key !== 'string') return null;
    const found = this.chosen().find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return found === undefined ? null : new Table(this.model, found.id);
  }

  protected abstract chosen(): readonly BookTable[];
}

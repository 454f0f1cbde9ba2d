import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, whole } from '../arguments';
import { readFilterValues, valueCriteria } from '../sheet/filter-criteria';
import { TableFilters } from './table-filters';
import type { TableSource } from './table-source';

/** `Excel.AutoFilter` of a table. */
export class TableAutoFilter extends ServedObject {
  readonly typeName = 'AutoFilter';
  readonly #source: TableSource;
  readonly #filters: TableFilters;

  constructor(source: TableSource) {
    super();
    this.#source = source;
    this.#filters = new TableFilters(source);
  }

  get enabled(): boolean {
    return this.#source.model.stored.read(this.#source.id, 'showFilterButton', true);
  }

  get isDataFiltered(): boolean {
    return this.#filters.criteria.size > 0;
  }

  get criteria(): readonly unknown[] {
    return this.#source.columnNames.map((_, column) => {
      const values = this.#filters.criteria.get(column);
      return values === undefined ? null : valueCriteria(values);
    });
  }

  /** The range is the table's, whatever is given. */
  apply(_range: unknown, columnIndex: unknown, criteria: unknown): void {
    if (isMissing(columnIndex)) return;
    const column = whole(columnIndex);
    if (column < 0 || column >= this.#source.range.columnCount) fail('InvalidArgument');
    this.#filters.set(column, isMissing(criteria) ? null : readFilterValues(criteria));
  }

  clearColumnCriteria(columnIndex: unknown): void {
    this.#filters.set(whole(columnIndex), null);
  }

  clearCriteria(): void {
    this.#filters.clear();
  }

  reapply(): void {
    this.#filters.reapply();
  }

  getRangeOrNullObject(): ServedObject | null {
    return this.enabled ? this.#source.model.range(this.#source.sheet, this.#source.range) : null;
  }

  getRange(): ServedObject {
    return this.getRangeOrNullObject() ?? fail('ItemNotFound');
  }
}

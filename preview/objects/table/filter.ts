import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { list, text } from '../arguments';
import { readFilterValues, valueCriteria } from '../sheet/filter-criteria';
import type { TableFilters } from './table-filters';

/** `Excel.Filter` of a table's column: by values. */
export class Filter extends ServedObject {
  readonly typeName = 'Filter';
  readonly #filters: TableFilters;
  readonly #column: number;

  constructor(filters: TableFilters, column: number) {
    super();
    this.#filters = filters;
    this.#column = column;
  }

  /** Null where the column lets everything through. */
  get criteria(): ReturnType<typeof valueCriteria> | null {
    const values = this.#filters.criteria.get(this.#column);
    return values === undefined ? null : valueCriteria(values);
  }

  apply(criteria: unknown): void {
    this.#filters.set(this.#column, readFilterValues(criteria));
  }

  applyValuesFilter(values: unknown): void {
    const wanted = list(values);
    if (wanted.some((value) => typeof value !== 'string'))
      fail('NotImplemented', 'The preview filters by texts only.');
    this.#filters.set(this.#column, wanted.map(text));
  }

  clear(): void {
    this.#filters.set(this.#column, null);
  }
}

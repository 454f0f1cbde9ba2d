import { ServedObject } from '../../protocol/served-object';
import { isMissing, truth } from '../arguments';
import { requireWritable } from '../cells/write-guard';
import { readSortFields } from '../range/range-sort';
import { sortRows, type SortField } from '../range/sort-cells';
import type { TableSource } from './table-source';

interface Sorting {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

const UNSORTED: Sorting = { fields: [], matchCase: false };

/** `Excel.TableSort`. */
export class TableSort extends ServedObject {
  readonly typeName = 'TableSort';
  readonly #source: TableSource;

  constructor(source: TableSource) {
    super();
    this.#source = source;
  }

  override needsCalculation(): boolean {
    return true;
  }

  get fields(): readonly unknown[] {
    return this.#sorting.fields.map(({ key, isAscending }) => ({
      key,
      ascending: isAscending,
      sortOn: 'Value',
    }));
  }

  get matchCase(): boolean {
    return this.#sorting.matchCase;
  }

  apply(fields: unknown, matchCase: unknown): void {
    const { range } = this.#source;
    this.#sorting = {
      fields: readSortFields(fields, range.columnCount),
      matchCase: isMissing(matchCase) ? false : truth(matchCase),
    };
    this.reapply();
  }

  /** Forgets the order; the rows stay as they are. */
  clear(): void {
    this.#sorting = UNSORTED;
  }

  reapply(): void {
    const { sheet, body } = this.#source;
    const { fields, matchCase } = this.#sorting;
    if (fields.length === 0) return;
    requireWritable({ sheet, rect: body });
    sortRows(sheet, body, fields, matchCase);
  }

  get #sorting(): Sorting {
    return this.#source.model.stored.read(this.#source.id, 'sort', UNSORTED);
  }

  set #sorting(sorting: Sorting) {
    this.#source.model.stored.write(this.#source.id, 'sort', sorting);
  }
}

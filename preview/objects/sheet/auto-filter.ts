import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, whole } from '../arguments';
import { requireUnprotected } from '../cells/write-guard';
import { RangeBase } from '../range/range-base';
import { readFilterValues, valueCriteria } from './filter-criteria';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

type Criteria = ReadonlyMap<number, readonly string[]>;

/** `Excel.AutoFilter` of a sheet: its filter buttons and the values they let through. */
export class AutoFilter extends ServedObject {
  readonly typeName = 'AutoFilter';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.autoFilter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.#sheet.autoFilter?.criteria.size ?? 0) > 0;
  }

  /** One entry per column of the filter, null where a column lets everything through. */
  get criteria(): readonly unknown[] {
    const filter = this.#sheet.autoFilter;
    if (filter === null) return [];
    return Array.from({ length: filter.range.columnCount }, (_, column) => {
      const values = filter.criteria.get(column);
      return values === undefined ? null : valueCriteria(values);
    });
  }

  apply(range: unknown, columnIndex: unknown, criteria: unknown): void {
    requireUnprotected(this.#sheet);
    const { sheet, rect } = RangeBase.areaFor(this.#model, range, this.#sheet);
    if (sheet.id !== this.#sheet.id) fail('InvalidArgument');
    if (isMissing(columnIndex)) {
      this.#set(rect, new Map());
      return;
    }
    const column = whole(columnIndex);
    if (column < 0 || column >= rect.columnCount) fail('InvalidArgument');
    const kept = new Map(this.#criteriaOf(rect));
    if (isMissing(criteria)) kept.delete(column);
    else kept.set(column, readFilterValues(criteria));
    this.#set(rect, kept);
  }

  clearColumnCriteria(columnIndex: unknown): void {
    const filter = this.#sheet.autoFilter ?? fail('InvalidOperation');
    const kept = new Map(filter.criteria);
    kept.delete(whole(columnIndex));
    this.#set(filter.range, kept);
  }

  clearCriteria(): void {
    const filter = this.#sheet.autoFilter;
    if (filter !== null) this.#set(filter.range, new Map());
  }

  reapply(): void {
    const filter = this.#sheet.autoFilter;
    if (filter !== null) this.#set(filter.range, filter.criteria);
  }

  remove(): void {
    requireUnprotected(this.#sheet);
    this.#sheet.autoFilter = null;
  }

  getRangeOrNullObject(): ServedObject | null {
    const filter = this.#sheet.autoFilter;
    return filter === null ? null : this.#model.range(this.#sheet, filter.range);
  }

  getRange(): ServedObject {
    return this.getRangeOrNullObject() ?? fail('ItemNotFound');
  }

  /** What the columns let through so far, where the filter stays on the same cells. */
  #criteriaOf(rect: Rect): Criteria {
    const filter = this.#sheet.autoFilter;
    const isSame = filter?.range.row === rect.row && filter.range.column === rect.column;
    return filter !== null && isSame ? filter.criteria : new Map();
  }

  #set(range: Rect, criteria: Criteria): void {
    requireUnprotected(this.#sheet);
    this.#sheet.autoFilter = { range, criteria };
  }
}

import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { text, truth } from '../arguments';
import { intersect } from '../../book/rect';
import { RangeBase } from '../range/range-base';
import { TableAutoFilter } from './table-auto-filter';
import { TableColumnCollection } from './table-column-collection';
import { TableFilters } from './table-filters';
import { freeDefinedName } from '../address/defined-name';
import { TableRowCollection } from './table-row-collection';
import { TableSort } from './table-sort';
import { TableSource } from './table-source';
import type { Rect } from '../../book/cell-value';
import type { Model } from '../model';

type Look =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'highlightFirstColumn'
  | 'highlightLastColumn'
  | 'showFilterButton';

/** `Excel.Table`. */
export class Table extends ServedObject {
  readonly typeName = 'Table';
  readonly #source: TableSource;

  constructor(model: Model, id: string) {
    super();
    this.#source = new TableSource(model, id);
  }

  override identity(): Identity {
    return { Id: this.#source.id };
  }

  get id(): string {
    return this.#source.id;
  }

  get name(): string {
    return this.#source.table.name;
  }

  set name(value: unknown) {
    this.#source.table.name = freeDefinedName(this.#source.model.book, value, this.#source.id);
  }

  get style(): string {
    return this.#source.table.style;
  }

  set style(value: unknown) {
    const style = text(value);
    if (
      style !== '' &&
      !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)
    ) {
      fail('InvalidArgument');
    }
    this.#source.table.style = style;
  }

  get showHeaders(): boolean {
    return this.#source.table.showHeaders;
  }

  get showTotals(): boolean {
    return false;
  }

  get showBandedRows(): boolean {
    return this.#look('showBandedRows', true);
  }

  set showBandedRows(value: unknown) {
    this.#setLook('showBandedRows', value);
  }

  get showBandedColumns(): boolean {
    return this.#look('showBandedColumns', false);
  }

  set showBandedColumns(value: unknown) {
    this.#setLook('showBandedColumns', value);
  }

  get highlightFirstColumn(): boolean {
    return this.#look('highlightFirstColumn', false);
  }

  set highlightFirstColumn(value: unknown) {
    this.#setLook('highlightFirstColumn', value);
  }

  get highlightLastColumn(): boolean {
    return this.#look('highlightLastColumn', false);
  }

  set highlightLastColumn(value: unknown) {
    this.#setLook('highlightLastColumn', value);
  }

  get showFilterButton(): boolean {
    return this.#look('showFilterButton', true);
  }

  set showFilterButton(value: unknown) {
    this.#setLook('showFilterButton', value);
  }

  get worksheet(): ServedObject {
    return this.#source.model.worksheet(this.#source.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#source);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.#source);
  }

  get sort(): TableSort {
    return new TableSort(this.#source);
  }

  get autoFilter(): TableAutoFilter {
    return new TableAutoFilter(this.#source);
  }

  getRange(): ServedObject {
    return this.#range(this.#source.range);
  }

  getDataBodyRange(): ServedObject {
    return this.#range(this.#source.body);
  }

  getHeaderRowRange(): ServedObject {
    return this.#range(this.#source.header ?? fail('ItemNotFound'));
  }

  /** The preview's tables have no totals row. */
  getTotalRowRange(): ServedObject {
    return fail('ItemNotFound');
  }

  /** The header must stay in its row, and the new range must overlap the old one. */
  resize(newRange: unknown): void {
    const { model, sheet, range } = this.#source;
    const area = RangeBase.areaFor(model, newRange, sheet);
    const others = model.book.tables.filter(({ id, sheetId }) => id !== this.id && sheetId === sheet.id);
    const isFitting =
      area.sheet.id === sheet.id &&
      area.rect.row === range.row &&
      intersect(area.rect, range) !== null &&
      area.rect.rowCount > 1;
    if (!isFitting || others.some((other) => intersect(other.range, area.rect) !== null))
      fail('InvalidArgument');
    this.#source.requireChangeable();
    this.#source.range = area.rect;
  }

  clearFilters(): void {
    new TableFilters(this.#source).clear();
  }

  reapplyFilters(): void {
    new TableFilters(this.#source).reapply();
  }

  /** Takes the table away and leaves its cells. */
  convertToRange(): ServedObject {
    this.#source.requireChangeable();
    const { model, sheet, range } = this.#source;
    model.book.deleteTable(this.id);
    return model.range(sheet, range);
  }

  /** Takes the table away with what its cells hold. */
  delete(): void {
    this.#source.requireChangeable();
    const { model, sheet, range } = this.#source;
    model.book.deleteTable(this.id);
    sheet.clear(range, 'All');
  }

  #range(rect: Rect): ServedObject {
    return this.#source.model.range(this.#source.sheet, rect);
  }

  #look(member: Look, initial: boolean): boolean {
    return this.#source.model.stored.read(this.#source.id, member, initial);
  }

  #setLook(member: Look, value: unknown): void {
    this.#source.model.stored.write(this.#source.id, member, truth(value));
  }
}

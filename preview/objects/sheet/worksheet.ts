import { fail } from '../../protocol/api-error';
import { ChartCollection } from '../chart/chart-collection';
import { isMissing, oneOf, truth, whole } from '../arguments';
import { colorText } from '../cells/color-text';
import { TableCollection } from '../table/table-collection';
import { AutoFilter } from './auto-filter';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { freeSheetName } from './sheet-naming';
import { isLastVisible, neighbour, position } from './sheet-order';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';
import { WorksheetRanges } from './worksheet-ranges';
import type { ServedObject } from '../../protocol/served-object';
import type { SheetVisibility } from '../../book/sheet-parts';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const COPY_PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Excel.Worksheet`. */
export class Worksheet extends WorksheetRanges {
  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    this.sheet.name = freeSheetName(this.model.book, value, this.sheet.id);
  }

  get position(): number {
    return position(this.model.book, this.sheet);
  }

  set position(value: unknown) {
    const place = whole(value);
    if (place < 0 || place >= this.model.book.sheets.length) fail('InvalidArgument');
    this.model.book.moveSheet(this.sheet.id, place);
  }

  get visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  set visibility(value: unknown) {
    const visibility = oneOf(VISIBILITIES, value);
    if (visibility !== 'Visible') this.#leave();
    this.sheet.visibility = visibility;
  }

  /** '' = no colour. */
  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(value: unknown) {
    this.sheet.tabColor = value === '' ? '' : colorText(value);
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.sheet.showGridlines = truth(value);
  }

  get showHeadings(): boolean {
    return this.model.stored.read(this.sheet.id, 'showHeadings', true);
  }

  set showHeadings(value: unknown) {
    this.model.stored.write(this.sheet.id, 'showHeadings', truth(value));
  }

  get standardHeight(): number {
    return 15;
  }

  get tables(): TableCollection {
    return new TableCollection(this.model, this.sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.model, this.sheet);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.model, this.sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.model, this.sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.model, this.sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.model, this.sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.model, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') fail('InvalidOperation');
    this.model.book.activeSheetId = this.sheet.id;
  }

  /** Nothing is left to do: values are calculated whenever they are read. */
  calculate(): void {}

  copy(positionType: unknown, relativeTo: unknown): ServedObject {
    const { book } = this.model;
    const place = isMissing(positionType) ? 'None' : oneOf(COPY_PLACES, positionType);
    const target = this.#copyPosition(place, relativeTo);
    const copied = book.copySheet(this.sheet.id);
    book.moveSheet(copied.id, target);
    return this.model.worksheet(copied);
  }

  delete(): void {
    if (this.sheet.visibility === 'VeryHidden') fail('InvalidOperation');
    if (this.sheet.visibility === 'Visible') this.#leave();
    this.model.book.deleteSheet(this.sheet.id);
  }

  getNextOrNullObject(visibleOnly: unknown): ServedObject | null {
    return this.#neighbour(1, visibleOnly);
  }

  getNext(visibleOnly: unknown): ServedObject {
    return this.#neighbour(1, visibleOnly) ?? fail('ItemNotFound');
  }

  getPreviousOrNullObject(visibleOnly: unknown): ServedObject | null {
    return this.#neighbour(-1, visibleOnly);
  }

  getPrevious(visibleOnly: unknown): ServedObject {
    return this.#neighbour(-1, visibleOnly) ?? fail('ItemNotFound');
  }

  #neighbour(direction: 1 | -1, visibleOnly: unknown): ServedObject | null {
    const isVisibleOnly = isMissing(visibleOnly) ? false : truth(visibleOnly);
    const found = neighbour(this.model.book, this.sheet, direction, isVisibleOnly);
    return found === null ? null : this.model.worksheet(found);
  }

  /** Before a sheet goes out of sight another one must be in front; the last visible one cannot go. */
  #leave(): void {
    const { book } = this.model;
    if (isLastVisible(book, this.sheet)) fail('InvalidOperation');
    if (book.activeSheetId !== this.sheet.id) return;
    const next = neighbour(book, this.sheet, 1, true) ?? neighbour(book, this.sheet, -1, true);
    if (next !== null) book.activeSheetId = next.id;
  }

  #copyPosition(place: (typeof COPY_PLACES)[number], relativeTo: unknown): number {
    const { book } = this.model;
    if (place === 'None' || place === 'Beginning') return 0;
    if (place === 'End') return book.sheets.length;
    const other = WorksheetRanges.sheetOf(relativeTo) ?? fail('InvalidArgument');
    return position(book, other) + (place === 'After' ? 1 : 0);
  }
}

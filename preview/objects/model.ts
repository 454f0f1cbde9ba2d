import type { Book } from '../book/book';
import type { Rect } from '../book/cell-value';
import type { Sheet } from '../book/sheet';
import type { ServedCollection, ServedObject } from '../protocol/served-object';
import type { Area } from './cells/area';
import type { StoredState } from './stored-state';

/** What the objects need of each other: the workbook behind all of them, and one another without importing in circles. */
export interface Model {
  readonly book: Book;
  /** What the workbook has no place for and Excel would answer: kept while the host lives. */
  readonly stored: StoredState;
  range(sheet: Sheet, rect: Rect): ServedObject;
  rangeAreas(areas: readonly Area[]): ServedObject;
  worksheet(sheet: Sheet): ServedObject;
  /** The tables that have cells in the area, or lie wholly in it. */
  tablesWithin(area: Area, isFullyContained: boolean): ServedCollection;
}

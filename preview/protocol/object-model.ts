import type { Rect } from '../book/book';
import type { ServedObject } from './served-object';

/** What the dispatcher starts from: the global object of every batch, and ranges for the events it sends. */
export interface ObjectModel {
  /** The `Workbook` object. */
  readonly workbook: ServedObject;
  /** The `Range` object for cells of a sheet, as an event's `getRange` returns it. */
  range(sheetId: string, rect: Rect): ServedObject;
}

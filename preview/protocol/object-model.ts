import type { Rect } from '../book/cell-value';
import type { ServedObject } from './served-object';

/** What the dispatcher starts from: the global object of every batch, and ranges for the events it sends. */
export interface ObjectModel {
  /** The `Workbook` object. */
  readonly workbook: ServedObject;
  /** The `Range` object for cells of a sheet, as an event's `getRange` returns it. */
  range(sheetId: string, rect: Rect): ServedObject;
  /** Whether the add-in wants to hear of events (`Excel.Runtime.enableEvents`); it does where this is left out. */
  readonly areEventsEnabled?: boolean;
}

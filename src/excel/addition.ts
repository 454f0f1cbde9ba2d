import type { DraftCell } from './sheet-draft';

/** Rows for a sheet of the add-in's own that keeps rows of many runs; the writer puts the run's id in front of each. */
export interface Addition {
  /** Name of the sheet; it is made when it is missing. */
  readonly sheet: string;
  /** Titles of all columns, the run's id first. */
  readonly titles: readonly string[];
  /** Whether cell A1 tells that the sheet is ours, whatever language it was begun in. */
  readonly isTitle: (cell: unknown) => boolean;
  /** Cells after the run's id. */
  readonly rows: readonly (readonly DraftCell[])[];
  /** Of all columns, the run's id first. */
  readonly numberFormats: readonly string[];
  /** Points, of all columns. */
  readonly columnWidths: readonly number[];
}

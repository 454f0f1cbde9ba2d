export type CellScalar = number | string | boolean | null;

/** An error value such as #N/A: kept apart from the text "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell shows: null is blank. */
export type CellValue = CellScalar | CellError;

export interface CellFormula {
  readonly formula: string;
}

/** What can be written to a cell; `undefined` leaves the cell as it is, null clears its content. */
export type CellInput = CellValue | CellFormula | undefined;

/** Zero-based rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows and columns of an Excel worksheet: a rectangle of this height or width means whole columns or rows. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A new sheet starts with this much grid and grows with what is written: every calculation looks at every row of the grid. */
export const FIRST_ROWS = 1_000;
export const FIRST_COLUMNS = 50;

/** Pixels: Excel's own size of columns and rows that were given none. */
export const DEFAULT_SIZES = { defaultColumnWidth: 64, defaultRowHeight: 20 } as const;

/** How much more grid a sheet gets when something is written past its edge. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 10;

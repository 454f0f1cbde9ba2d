/** Rows of an Excel worksheet. */
export const ROW_LIMIT = 1_048_576;

/** Columns of an Excel worksheet. */
export const COLUMN_LIMIT = 16_384;

/** Cells that one request may read or write; above it Excel answers null. */
export const CELL_LIMIT = 5_000_000;

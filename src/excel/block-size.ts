/** Most rows of one block: what Excel's own guidance calls a fair size. */
export const BLOCK_ROWS = 20_000;

/** Bytes that one request or response may carry: far enough below the 5 MB of Excel on the web. */
export const BLOCK_BYTES = 1_500_000;

const QUOTES_AND_COMMA = 3;
const MOST_BYTES_PER_CHARACTER = 3;
const NUMBER_BYTES = 12;

/** Bytes that a cell's value takes in a request or response, on the safe side. */
function cellBytes(cell: unknown): number {
  return typeof cell === 'string' ? cell.length * MOST_BYTES_PER_CHARACTER + QUOTES_AND_COMMA : NUMBER_BYTES;
}

export function rowBytes(row: readonly unknown[]): number {
  let bytes = 0;
  for (const cell of row) bytes += cellBytes(cell);
  return bytes;
}

/** Rows that fit into one block, going by a sample of rows; at least one. */
export function rowsThatFit(sample: readonly (readonly unknown[])[]): number {
  if (sample.length === 0) return BLOCK_ROWS;
  const perRow = sample.reduce((sum, row) => sum + rowBytes(row), 0) / sample.length;
  return Math.max(1, Math.min(BLOCK_ROWS, Math.floor(BLOCK_BYTES / Math.max(1, perRow))));
}

import { BLOCK_BYTES, BLOCK_ROWS, rowBytes } from './block-size';
import type { Fingerprint } from '../domain/fingerprint';
import { literalCells, textCellsOf } from './literal-cells';
import { pauseOrStop } from './pause';
import type { Problem } from './problem';
import type { RunContext } from './run-context';
import type { AreaStyle, DraftCell } from './sheet-draft';

interface RowsToWrite {
  readonly rows: readonly (readonly DraftCell[])[];
  /** Zero-based row of the sheet that the first of them goes to. */
  readonly row: number;
  readonly columnCount: number;
  /** The number formats that the cells have by now. */
  readonly styles: readonly AreaStyle[];
  /** Takes the values as written. */
  readonly fingerprint: Fingerprint;
}

/** Writes rows block by block from column A on; stops between blocks with the problem `cancelled` when asked to. */
export async function writeRowBlocks(
  sheet: Excel.Worksheet,
  { rows, row, columnCount, styles, fingerprint }: RowsToWrite,
  ctx: RunContext,
): Promise<Problem | null> {
  for (let start = 0; start < rows.length;) {
    const end = endOfBlock(rows, start);
    const block = rows.slice(start, end);
    const cells = literalCells(block, textCellsOf(styles, columnCount, row + start));
    sheet.getRangeByIndexes(row + start, 0, block.length, columnCount).values = cells;
    fingerprint.add(block);
    await sheet.context.sync();
    ctx.onProgress({ phase: 'writing', done: end, total: rows.length });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
    start = end;
  }
  return null;
}

function endOfBlock(rows: RowsToWrite['rows'], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < rows.length && end - start < BLOCK_ROWS) {
    bytes += rowBytes(rows[end] ?? []);
    if (bytes > BLOCK_BYTES && end > start) break;
    end++;
  }
  return end;
}

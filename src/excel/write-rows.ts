import { BLOCK_BYTES, BLOCK_ROWS, rowBytes } from './block-size';
import { pauseOrStop } from './pause';
import type { Problem } from './problem';
import type { RunContext } from './run-context';
import type { SheetDraft } from './sheet-draft';

/** Writes the rows of a draft block by block; stops between blocks when the run is cancelled. */
export async function writeRows(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  ctx: RunContext,
): Promise<Problem | null> {
  const { rows, columnCount } = draft;
  for (let start = 0; start < rows.length;) {
    const end = endOfBlock(rows, start);
    // Excel's types want a mutable matrix, which it does not change.
    const block = rows.slice(start, end) as (string | number)[][];
    sheet.getRangeByIndexes(start, 0, block.length, columnCount).values = block;
    await sheet.context.sync();
    ctx.onProgress({ phase: 'writing', done: end, total: rows.length });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
    start = end;
  }
  return null;
}

function endOfBlock(rows: SheetDraft['rows'], start: number): number {
  let bytes = 0;
  let end = start;
  while (end < rows.length && end - start < BLOCK_ROWS) {
    bytes += rowBytes(rows[end] ?? []);
    if (bytes > BLOCK_BYTES && end > start) break;
    end++;
  }
  return end;
}

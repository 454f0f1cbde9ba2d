import { BLOCK_BYTES, BLOCK_ROWS, rowBytes } from './block-size';
import { newFingerprint } from './fingerprint';
import { pauseOrStop } from './pause';
import type { Result } from './problem';
import type { RunContext } from './run-context';
import type { SheetDraft } from './sheet-draft';

/** Writes the rows of a draft block by block and gives their fingerprint; stops between blocks when cancelled. */
export async function writeRows(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  ctx: RunContext,
): Promise<Result<string>> {
  const { rows, columnCount } = draft;
  const fingerprint = newFingerprint();
  for (let start = 0; start < rows.length;) {
    const end = endOfBlock(rows, start);
    // Excel's types want a mutable matrix, which it does not change.
    const block = rows.slice(start, end) as (string | number)[][];
    sheet.getRangeByIndexes(start, 0, block.length, columnCount).values = block;
    fingerprint.add(block);
    await sheet.context.sync();
    ctx.onProgress({ phase: 'writing', done: end, total: rows.length });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
    start = end;
  }
  return fingerprint.text();
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

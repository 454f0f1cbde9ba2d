import { rowsThatFit } from './block-size';
import { columnGroups, type ColumnGroup } from './column-groups';
import { pauseOrStop } from './pause';
import { isProblem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { RunContext } from './run-context';
import type { SourceRange } from './source';

const FIRST_BLOCK_ROWS = 1_000;

/** Rows may be longer further down than the sample was, so a block grows step by step. */
const GROWTH = 10;

/**
 * The values of the wanted columns (zero-based in the source, ascending), one array a row in that order. Reads block
 * by block, so that no answer outgrows what Excel may send, and stops between blocks when the run is cancelled.
 */
export async function readCells(
  context: Excel.RequestContext,
  source: SourceRange,
  columns: readonly number[],
  ctx: RunContext,
): Promise<Result<unknown[][]>> {
  const groups = columnGroups(columns);
  const cells: unknown[][] = [];
  let size = FIRST_BLOCK_ROWS;
  while (cells.length < source.rowCount) {
    const rowCount = Math.min(size, source.rowCount - cells.length);
    const rows = await readBlock(context, source, groups, cells.length, rowCount);
    if (!isProblem(rows)) {
      for (const row of rows) cells.push(row);
      size = Math.min(rowsThatFit(rows), size * GROWTH);
    } else if (rows.problem === 'tooMuchAtOnce' && rowCount > 1) {
      size = Math.ceil(rowCount / 2);
    } else {
      return rows;
    }
    ctx.onProgress({ phase: 'reading', done: cells.length, total: source.rowCount });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  return cells;
}

async function readBlock(
  context: Excel.RequestContext,
  source: SourceRange,
  groups: readonly ColumnGroup[],
  firstRow: number,
  rowCount: number,
): Promise<Result<unknown[][]>> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const ranges = groups.map(({ first, count }) =>
    sheet.getRangeByIndexes(source.row + firstRow, source.column + first, rowCount, count).load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    return problemOfError(error);
  }
  const [first, ...others] = ranges.map((range) => range.values as unknown[][]);
  if (first === undefined || others.length === 0) return first ?? [];
  return first.map((row, i) => row.concat(...others.map((rows) => rows[i] ?? [])));
}

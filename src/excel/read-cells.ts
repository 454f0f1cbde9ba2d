import { rowsThatFit } from './block-size';
import { columnGroups, type ColumnGroup } from './column-groups';
import { pauseOrStop } from './pause';
import { isProblem, type Problem, type Result } from './problem';
import { problemOfError } from './problem-of-error';
import type { RunContext } from './run-context';
import type { SourceRange } from './source';

const FIRST_BLOCK_ROWS = 1_000;

/** Rows may be longer further down than the sample was, so a block grows step by step. */
const GROWTH = 10;

/** Takes the next rows of a source; `firstRow` is the zero-based row of the first of them in the source. */
export type TakeRows = (rows: unknown[][], firstRow: number) => void;

/**
 * Reads the wanted columns (zero-based in the source, ascending), one array a row in that order, block by block, so that
 * no answer outgrows what Excel may send. Stops between blocks with the problem `cancelled` when the user asked to.
 */
export async function readCells(
  context: Excel.RequestContext,
  source: SourceRange,
  columns: readonly number[],
  take: TakeRows,
  ctx: RunContext,
): Promise<Problem | null> {
  const groups = columnGroups(columns);
  let row = 0;
  let size = FIRST_BLOCK_ROWS;
  while (row < source.rowCount) {
    const rowCount = Math.min(size, source.rowCount - row);
    const rows = await readBlock(context, source, groups, row, rowCount);
    if (!isProblem(rows)) {
      take(rows, row);
      row += rowCount;
      size = Math.min(rowsThatFit(rows), size * GROWTH);
    } else if (rows.problem === 'tooMuchAtOnce' && rowCount > 1) {
      size = Math.ceil(rowCount / 2);
    } else {
      return rows;
    }
    ctx.onProgress({ phase: 'reading', done: row, total: source.rowCount });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  return null;
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

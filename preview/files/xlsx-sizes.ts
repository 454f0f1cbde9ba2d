import type { ColumnDef, Sheet, WriteSheet } from 'hucre/xlsx';
import type { SizeRun } from '../book/content';

type RowSizes = NonNullable<Sheet['rowDefs']>;
type RowSize = RowSizes extends Map<number, infer T> ? T : never;

/** Width of one digit of the standard font, in pixels: the unit of column widths in files. */
const DIGIT_PIXELS = 7;
/** 96 pixels, 72 points to the inch. */
const POINT_PIXELS = 96 / 72;

export function readColumnSizes(columns: readonly ColumnDef[] | undefined): SizeRun[] {
  return runs((columns ?? []).map((column, at) => sizeRun(at, column.width, DIGIT_PIXELS, column.hidden)));
}

export function readRowSizes(rows: RowSizes | undefined): SizeRun[] {
  const sorted = [...(rows ?? [])].sort(([a], [b]) => a - b);
  return runs(sorted.map(([at, row]) => sizeRun(at, row.height, POINT_PIXELS, row.hidden)));
}

export function writeColumnSizes(sizes: readonly SizeRun[]): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { start, count, pixels, hidden } of sizes) {
    for (let at = start; at < start + count; at++) {
      columns[at] = {
        ...(pixels === undefined ? {} : { width: pixels / DIGIT_PIXELS }),
        ...(hidden === true ? { hidden } : {}),
      };
    }
  }
  return Array.from(columns, (column: ColumnDef | undefined) => column ?? {});
}

export function writeRowSizes(sizes: readonly SizeRun[]): NonNullable<WriteSheet['rowDefs']> {
  const rows = new Map<number, RowSize>();
  for (const { start, count, pixels, hidden } of sizes) {
    for (let at = start; at < start + count; at++) {
      rows.set(at, {
        ...(pixels === undefined ? {} : { height: pixels / POINT_PIXELS }),
        ...(hidden === true ? { hidden } : {}),
      });
    }
  }
  return rows;
}

function sizeRun(
  start: number,
  size: number | undefined,
  unit: number,
  hidden: boolean | undefined,
): SizeRun {
  return {
    start,
    count: 1,
    ...(size === undefined ? {} : { pixels: Math.round(size * unit) }),
    ...(hidden === true ? { hidden } : {}),
  };
}

/** Neighbours of the same size become one run; those that say nothing are left out. */
function runs(singles: readonly SizeRun[]): SizeRun[] {
  const joined: SizeRun[] = [];
  for (const run of singles) {
    if (run.pixels === undefined && run.hidden === undefined) continue;
    const last = joined.at(-1);
    const continues =
      last !== undefined &&
      last.start + last.count === run.start &&
      last.pixels === run.pixels &&
      last.hidden === run.hidden;
    if (continues) joined[joined.length - 1] = { ...last, count: last.count + 1 };
    else joined.push(run);
  }
  return joined;
}

import type { Snapshot } from '../domain/monitoring/snapshot';
import type { Addition } from './addition';
import { SNAPSHOT_SHEET } from './own-sheets';
import { isProblem, problem, type Result } from './problem';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import {
  isSnapshotTitle,
  snapshotFormats,
  snapshotRows,
  snapshotTitles,
  snapshotWidth,
} from './snapshot-rows';
import { openSnapshotStore, readSnapshot, snapshotOfDay } from './snapshot-store';

const LAST_ROW = 1_048_576;

const COLUMN_WIDTH = 84;

/**
 * What a run adds to the sheet of snapshots: those that do not stand there already with the same figures, so that
 * repeating a run changes nothing; null where there is nothing to add. One of the same day with other figures is added
 * and counts from then on; undoing its run lets the former count again.
 */
export function snapshotAddition(
  snapshots: readonly Snapshot[],
  ctx: RunContext,
): Promise<Result<Addition | null>> {
  return runExcel<Addition | null>(async (context) => {
    const store = await openSnapshotStore(context, ctx);
    if (isProblem(store)) return store;
    const fresh: Snapshot[] = [];
    for (const snapshot of snapshots) {
      const kept = snapshotOfDay(store, snapshot);
      const former = kept === undefined ? null : await readSnapshot(context, kept, ctx);
      if (isProblem(former)) return former;
      if (former === null || !isSame(former, snapshot)) fresh.push(snapshot);
    }
    const rows = fresh.flatMap(snapshotRows);
    if (store.nextRow + rows.length >= LAST_ROW)
      return problem('snapshotsFull', { sheet: SNAPSHOT_SHEET, count: rows.length });
    return rows.length === 0 ? null : additionOf(rows, Math.max(...fresh.map(snapshotWidth)), ctx);
  });
}

/** By what would stand on the sheet: nothing else is remembered of a snapshot. */
function isSame(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify(snapshotRows(one)) === JSON.stringify(snapshotRows(other));
}

function additionOf(rows: Addition['rows'], width: number, { language }: RunContext): Addition {
  return {
    sheet: SNAPSHOT_SHEET,
    titles: snapshotTitles(width, language),
    isTitle: isSnapshotTitle,
    rows,
    numberFormats: snapshotFormats(width),
    columnWidths: Array.from({ length: width }, () => COLUMN_WIDTH),
  };
}

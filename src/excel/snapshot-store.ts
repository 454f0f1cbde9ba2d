import type { DayNumber } from '../domain/calendar/day-number';
import type { Snapshot, SnapshotLine } from '../domain/monitoring/snapshot';
import { SNAPSHOT_SHEET } from './own-sheets';
import { isProblem, problem, type Result } from './problem';
import { readCells } from './read-cells';
import type { RunContext } from './run-context';
import { runExcel } from './run-excel';
import { sourceAt } from './source-at';
import {
  HEAD_COLUMNS,
  headOfRow,
  isSnapshotTitle,
  lineOfRow,
  snapshotWidth,
  type SnapshotHead,
} from './snapshot-rows';

/** A snapshot where it stands on its sheet: one row a customer, one below the other. */
export interface StoredSnapshot extends SnapshotHead {
  /** Zero-based. */
  readonly row: number;
  readonly rowCount: number;
}

/** What the store holds, and where it goes on. */
export interface SnapshotStore {
  /** Null while there is no sheet. */
  readonly sheet: Excel.Worksheet | null;
  readonly snapshots: readonly StoredSnapshot[];
  /** Zero-based first free row; 0 where not even titles are written. */
  readonly nextRow: number;
}

const EMPTY: SnapshotStore = { sheet: null, snapshots: [], nextRow: 0 };

/** Looks through the sheet of snapshots. Rows that somebody else wrote there are passed over. */
export async function openSnapshotStore(
  context: Excel.RequestContext,
  ctx: RunContext,
): Promise<Result<SnapshotStore>> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SNAPSHOT_SHEET).load('name');
  await context.sync();
  if (sheet.isNullObject) return EMPTY;
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const corner = sheet.getRange('A1').load('values');
  await context.sync();
  if (used.isNullObject) return { ...EMPTY, sheet };
  if (!isSnapshotTitle(corner.values[0]?.[0])) return problem('snapshotsOccupied', { sheet: sheet.name });
  const area = sourceAt(sheet.name, used.address);
  const source = { ...area, row: 1, column: 0, rowCount: area.row + area.rowCount - 1 };
  const snapshots: StoredSnapshot[] = [];
  const take = (rows: unknown[][], first: number): void => addHeads(snapshots, rows, source.row + first);
  const stopped = await readCells(context, source, HEAD_COLUMNS, take, ctx);
  return stopped ?? { sheet, snapshots, nextRow: area.row + area.rowCount };
}

function addHeads(snapshots: StoredSnapshot[], rows: readonly unknown[][], firstRow: number): void {
  rows.forEach((cells, i) => {
    const head = headOfRow(cells);
    if (head === null) return;
    const row = firstRow + i;
    const last = snapshots.at(-1);
    const isNext = last !== undefined && last.row + last.rowCount === row && isSameSnapshot(last, head);
    if (isNext) snapshots[snapshots.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else snapshots.push({ ...head, row, rowCount: 1 });
  });
}

function isSameSnapshot(one: SnapshotHead, other: SnapshotHead): boolean {
  return one.run === other.run && one.currency === other.currency && one.asOf === other.asOf;
}

/** The customers of a stored snapshot, by name. */
export async function readSnapshot(
  context: Excel.RequestContext,
  stored: StoredSnapshot,
  ctx: RunContext,
): Promise<Result<Snapshot>> {
  const { asOf, currency, windowDays, basis, edges, row, rowCount } = stored;
  const columnCount = snapshotWidth(stored);
  const source = { sheet: SNAPSHOT_SHEET, row, column: 0, rowCount, columnCount };
  const columns = Array.from({ length: columnCount }, (_, i) => i);
  const lines: SnapshotLine[] = [];
  const take = (rows: unknown[][]): void => {
    for (const cells of rows) {
      const line = lineOfRow(cells, stored);
      if (line !== null) lines.push(line);
    }
  };
  const stopped = await readCells(context, source, columns, take, ctx);
  return stopped ?? { asOf, currency, windowDays, basis, edges, lines };
}

/** The snapshot of a currency for a day, if there is one: the last run's, should several have kept one. */
export function snapshotOfDay(
  { snapshots }: Pick<SnapshotStore, 'snapshots'>,
  { currency, asOf }: Pick<Snapshot, 'currency' | 'asOf'>,
): StoredSnapshot | undefined {
  return snapshots.filter((one) => one.currency === currency && one.asOf === asOf).at(-1);
}

/** The latest snapshot of a currency before a day, if there is one. */
export function snapshotBefore(
  { snapshots }: SnapshotStore,
  { currency, asOf }: Pick<Snapshot, 'currency' | 'asOf'>,
): StoredSnapshot | undefined {
  return snapshots
    .filter((one) => one.currency === currency && one.asOf < asOf)
    .sort((a, b) => a.asOf - b.asOf || a.row - b.row)
    .at(-1);
}

/** The earliest snapshot of a currency from one day on and before another, if there is one. */
export function snapshotSince(
  { snapshots }: SnapshotStore,
  { currency, asOf }: Pick<Snapshot, 'currency' | 'asOf'>,
  first: DayNumber,
): StoredSnapshot | undefined {
  const days = snapshots
    .filter((one) => one.currency === currency && one.asOf >= first && one.asOf < asOf)
    .map((one) => one.asOf);
  return days.length === 0 ? undefined : snapshotOfDay({ snapshots }, { currency, asOf: Math.min(...days) });
}

/** Chooses among the kept snapshots the one to compare a snapshot with. */
export type PickSnapshot = (
  store: SnapshotStore,
  now: Pick<Snapshot, 'currency' | 'asOf'>,
) => StoredSnapshot | undefined;

/** The snapshots that the workbook keeps and `pick` chooses, one at most for each of those given. */
export function keptSnapshots(
  now: readonly Pick<Snapshot, 'currency' | 'asOf'>[],
  pick: PickSnapshot,
  ctx: RunContext,
): Promise<Result<Snapshot[]>> {
  return runExcel<Snapshot[]>(async (context) => {
    const store = await openSnapshotStore(context, ctx);
    if (isProblem(store)) return store;
    const kept: Snapshot[] = [];
    for (const one of now) {
      const wanted = pick(store, one);
      if (wanted === undefined) continue;
      const snapshot = await readSnapshot(context, wanted, ctx);
      if (isProblem(snapshot)) return snapshot;
      kept.push(snapshot);
    }
    return kept;
  });
}

import type { IUnitRange } from '@univerjs/core';
import type { WaitingCell } from './function-calls';

const byPlace = (a: WaitingCell, b: WaitingCell): number =>
  a.unitId.localeCompare(b.unitId) ||
  a.sheetId.localeCompare(b.sheetId) ||
  a.column - b.column ||
  a.row - b.row;

/** The cells as few ranges: those below each other become one. */
export const runsOf = (cells: readonly WaitingCell[]): IUnitRange[] => {
  const runs: IUnitRange[] = [];
  for (const { unitId, sheetId, row, column } of [...cells].sort(byPlace)) {
    const last = runs.at(-1);
    const isNext =
      last?.unitId === unitId &&
      last.sheetId === sheetId &&
      last.range.startColumn === column &&
      row <= last.range.endRow + 1;
    if (isNext) last.range.endRow = row;
    else
      runs.push({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      });
  }
  return runs;
};

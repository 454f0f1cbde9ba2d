import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells of one sheet that wait to be written, and how far they reach. */
export interface PendingCells {
  readonly cells: CellMatrix;
  lastRow: number;
  lastColumn: number;
}

/** Collects what is to be written, so that many small writes reach the grid as one. */
export class WriteQueue {
  private pending = new Map<string, PendingCells>();

  get isEmpty(): boolean {
    return this.pending.size === 0;
  }

  /** A later write to the same cell adds its properties to the earlier one. */
  put(sheetId: string, row: number, column: number, cell: ICellData): void {
    const sheet = this.sheet(sheetId);
    const cells = (sheet.cells[row] ??= {});
    const earlier = cells[column];
    cells[column] = earlier ? { ...earlier, ...cell } : cell;
    if (row > sheet.lastRow) sheet.lastRow = row;
    if (column > sheet.lastColumn) sheet.lastColumn = column;
  }

  take(): ReadonlyMap<string, PendingCells> {
    const taken = this.pending;
    this.pending = new Map();
    return taken;
  }

  private sheet(sheetId: string): PendingCells {
    let sheet = this.pending.get(sheetId);
    if (!sheet) {
      sheet = { cells: {}, lastRow: 0, lastColumn: 0 };
      this.pending.set(sheetId, sheet);
    }
    return sheet;
  }
}

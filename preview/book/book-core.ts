import { type FWorkbook, type FWorksheet } from '@univerjs/sheets/facade';
import {
  type IMutationInfo,
  type Workbook,
  type Worksheet,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { BookEvents } from './book';
import { ChangeLog } from './change-log';
import { watchCommand, type Watched } from './command-watch';
import { Emitter } from './emitter';
import type { Grid } from './grid';
import { asOneStep } from './one-step';
import { SheetExtrasStore } from './sheet-extras';
import { MAX_COLUMNS, MAX_ROWS, SPARE_COLUMNS, SPARE_ROWS } from './sheet-limits';
import { splitStyles } from './style-only';
import { type PendingCells, WriteQueue } from './write-queue';

/** The workbook that is open in the grid, and the one way to change it: as a step that can be undone and is told once. */
export class BookCore implements Watched {
  readonly grid: Grid;
  readonly events = new Emitter<BookEvents>();
  readonly log = new ChangeLog(this.events);
  readonly writes = new WriteQueue();
  /** Counts up with every change of a sheet's cells; for what is remembered about them. */
  readonly versions = new Map<string, number>();
  readonly extras: SheetExtrasStore;
  unitId = '';
  activeSheetId = '';
  isQuiet = false;
  private depth = 0;
  private isFlushPlanned = false;

  constructor(grid: Grid) {
    this.grid = grid;
    this.extras = new SheetExtrasStore(grid);
    grid.commands.onCommandExecuted((command, options) => {
      watchCommand(this, command, options);
      if (this.depth === 0) this.planFlush();
    });
  }

  get source(): 'Local' | 'Host' {
    return this.depth > 0 ? 'Host' : 'Local';
  }

  touch(sheetId: string): void {
    this.versions.set(sheetId, (this.versions.get(sheetId) ?? 0) + 1);
  }

  /** Takes another workbook into the grid. */
  open(data: IWorkbookData): void {
    this.writes.take();
    if (this.unitId !== '') this.grid.units.disposeUnit(this.unitId);
    this.unitId = data.id;
    this.grid.units.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    this.activeSheetId = this.workbook.getActiveSheet().getSheetId();
  }

  get workbook(): Workbook {
    const workbook = this.grid.units.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('No workbook is open.');
    return workbook;
  }

  get face(): FWorkbook {
    const face = this.grid.face.getWorkbook(this.unitId);
    if (!face) throw new Error('No workbook is open.');
    return face;
  }

  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The sheet ${sheetId} has been deleted.`);
    return sheet;
  }

  sheetFace(sheetId: string): FWorksheet {
    const sheet = this.face.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The sheet ${sheetId} has been deleted.`);
    return sheet;
  }

  /** Everything done inside is one step of undo, and one event a sheet. What was written before is in the grid by then. */
  edit<T>(work: () => T): T {
    return this.batch(() => {
      this.flushWrites();
      return work();
    });
  }

  /** As `edit`, but what is written inside waits until it is read or the batch ends. */
  batch<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.log.flush();
    this.depth += 1;
    try {
      return asOneStep(this.grid.history, this.unitId, () => this.thenFlush(work));
    } finally {
      this.depth -= 1;
      this.log.flush();
    }
  }

  /** Undo and redo: one event a sheet, but no step of their own. */
  travel(work: () => void): void {
    this.flushWrites();
    this.log.flush();
    this.depth += 1;
    try {
      work();
    } finally {
      this.depth -= 1;
      this.log.flush();
    }
  }

  /** Runs a command of the grid on a sheet of this workbook. */
  run(id: string, params: object): void {
    const done = this.grid.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    if (!done) throw new Error(`The grid refused ${id}.`);
  }

  /** Runs a command that only knows the active sheet, and leaves sheet and selection as they were. */
  onSheet(subUnitId: string, work: () => void): void {
    const { unitId, activeSheetId } = this;
    const selections = this.grid.injector.get(SheetsSelectionsService);
    const before = selections.getCurrentSelections();
    const activate = (sheetId: string): void => {
      if (sheetId !== activeSheetId || subUnitId !== activeSheetId)
        this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    };
    this.isQuiet = true;
    try {
      activate(subUnitId);
      work();
      activate(activeSheetId);
      if (before.length > 0)
        this.run(SetSelectionsOperation.id, { unitId, subUnitId: activeSheetId, selections: [...before] });
    } finally {
      this.isQuiet = false;
    }
  }

  /** Runs mutations and remembers how to take them back. */
  mutate(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.grid.commands.syncExecuteCommand(id, params);
    this.grid.history.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  /** Puts what waits in the queue into the grid. */
  flushWrites(): void {
    if (this.writes.isEmpty) return;
    for (const [sheetId, pending] of this.writes.take()) this.writeCells(sheetId, pending);
  }

  /** Gives the sheet as much grid as a cell at this place needs. */
  grow(subUnitId: string, lastRow: number, lastColumn: number): void {
    const sheet = this.worksheet(subUnitId);
    const { unitId } = this;
    if (lastRow >= sheet.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, lastRow + 1 + SPARE_ROWS);
      this.grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { unitId, subUnitId, rowCount });
    }
    if (lastColumn >= sheet.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, lastColumn + 1 + SPARE_COLUMNS);
      this.grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
        unitId,
        subUnitId,
        columnCount,
      });
    }
  }

  /** What was written before an error stays written, as in Excel. */
  private thenFlush<T>(work: () => T): T {
    try {
      return work();
    } finally {
      this.flushWrites();
    }
  }

  private writeCells(subUnitId: string, { cells, lastRow, lastColumn }: PendingCells): void {
    this.grow(subUnitId, lastRow, lastColumn);
    const { styles, contents } = splitStyles(cells);
    this.setCells({ unitId: this.unitId, subUnitId, cellValue: contents });
    this.setCells({ unitId: this.unitId, subUnitId, cellValue: styles, trigger: SetStyleCommand.id });
  }

  private setCells(params: ISetRangeValuesMutationParams): void {
    if (Object.keys(params.cellValue ?? {}).length === 0) return;
    const before = { ...params, ...SetRangeValuesUndoMutationFactory(this.grid.injector, params) };
    const id = SetRangeValuesMutation.id;
    this.mutate([{ id, params }], [{ id, params: before }]);
  }

  /** What the user or the grid does by itself is told once its turn is over. */
  private planFlush(): void {
    if (this.isFlushPlanned) return;
    this.isFlushPlanned = true;
    queueMicrotask(() => {
      this.isFlushPlanned = false;
      this.log.flush();
    });
  }
}

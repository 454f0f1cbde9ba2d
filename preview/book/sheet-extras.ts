import { CommandType, type IMutation } from '@univerjs/core';
import type { Chart } from './sheet-parts';
import type { Grid } from './grid';
import { STANDARD_PAGE, type PageSettings } from './page-settings';

/** What Excel keeps with a sheet and the grid does not know. */
export interface SheetExtras {
  readonly charts: readonly Chart[];
  readonly isProtected: boolean;
  readonly isVeryHidden: boolean;
  readonly page: PageSettings;
}

interface SetExtrasParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly extras: SheetExtras;
}

/** Stands in the grid's own list of mutations, so that undo and redo reach it. */
const SET_EXTRAS = 'book.mutation.set-sheet-extras';
const none: SheetExtras = { charts: [], isProtected: false, isVeryHidden: false, page: STANDARD_PAGE };

/** Keeps the extras of all sheets; a change is a mutation of the grid like any other. */
export class SheetExtrasStore {
  /** Called with the sheet whose extras changed. */
  onChange: (sheetId: string) => void = () => undefined;
  private readonly grid: Grid;
  private readonly bySheet = new Map<string, SheetExtras>();

  constructor(grid: Grid) {
    this.grid = grid;
    const mutation: IMutation<SetExtrasParams> = {
      id: SET_EXTRAS,
      type: CommandType.MUTATION,
      handler: (_accessor, { subUnitId, extras }) => {
        this.bySheet.set(subUnitId, extras);
        this.onChange(subUnitId);
        return true;
      },
    };
    grid.commands.registerCommand(mutation);
  }

  of(sheetId: string): SheetExtras {
    return this.bySheet.get(sheetId) ?? none;
  }

  change(unitId: string, subUnitId: string, change: Partial<SheetExtras>): void {
    const before = this.of(subUnitId);
    const params: SetExtrasParams = { unitId, subUnitId, extras: { ...before, ...change } };
    this.grid.commands.syncExecuteCommand(SET_EXTRAS, params);
    this.grid.history.pushUndoRedo({
      unitID: unitId,
      redoMutations: [{ id: SET_EXTRAS, params }],
      undoMutations: [{ id: SET_EXTRAS, params: { ...params, extras: before } }],
    });
  }

  /** Takes over the extras of a loaded workbook, sheet by sheet; those of the last one are gone. */
  reset(extras: ReadonlyMap<string, SheetExtras>): void {
    this.bySheet.clear();
    for (const [sheetId, ofSheet] of extras) this.bySheet.set(sheetId, ofSheet);
    for (const sheetId of extras.keys()) this.onChange(sheetId);
  }
}

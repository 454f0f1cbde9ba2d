import { Direction, type IAccessor, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import type { Rect } from './cell-value';
import type { BookCore } from './book-core';
import { toRange } from './rect';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-limits';

/** The part of the grid's commands for single cells that matters here. */
interface ShiftCommand {
  readonly handler: (accessor: IAccessor, params?: { range: IRange }) => unknown;
}

/** These commands are declared asynchronous, so the grid does not run them at once, but they do their work at once. */
const runAtOnce = (core: BookCore, { handler }: ShiftCommand, rect: Rect): void => {
  core.grid.injector.invoke((accessor) => void handler(accessor, { range: toRange(rect) }));
};

/** Makes room for blank cells, whole rows or whole columns; formulas and tables follow. */
export const insertCells = (core: BookCore, subUnitId: string, rect: Rect, shift: 'Down' | 'Right'): void => {
  core.grow(subUnitId, Math.min(rect.row, MAX_ROWS - 1), Math.min(rect.column, MAX_COLUMNS - 1));
  core.onSheet(subUnitId, () => {
    if (rect.columnCount >= MAX_COLUMNS)
      core.run(InsertRowByRangeCommand.id, {
        subUnitId,
        range: wholeRows(core, subUnitId, rect),
        direction: Direction.UP,
      });
    else if (rect.rowCount >= MAX_ROWS)
      core.run(InsertColByRangeCommand.id, {
        subUnitId,
        range: wholeColumns(core, subUnitId, rect),
        direction: Direction.LEFT,
      });
    else runAtOnce(core, shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, rect);
  });
};

/** Takes cells, whole rows or whole columns out; what is below or to the right moves up. */
export const removeCells = (core: BookCore, subUnitId: string, rect: Rect, shift: 'Up' | 'Left'): void =>
  core.onSheet(subUnitId, () => {
    if (rect.columnCount >= MAX_COLUMNS)
      core.run(RemoveRowByRangeCommand.id, { subUnitId, range: wholeRows(core, subUnitId, rect) });
    else if (rect.rowCount >= MAX_ROWS)
      core.run(RemoveColByRangeCommand.id, { subUnitId, range: wholeColumns(core, subUnitId, rect) });
    else runAtOnce(core, shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, rect);
  });

const wholeRows = (core: BookCore, id: string, rect: Rect) =>
  toRange({ ...rect, column: 0, columnCount: core.worksheet(id).getColumnCount() });

const wholeColumns = (core: BookCore, id: string, rect: Rect) =>
  toRange({ ...rect, row: 0, rowCount: core.worksheet(id).getRowCount() });

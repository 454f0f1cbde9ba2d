import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import {
  type IAddSheetTableParams,
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  type IDeleteSheetTableParams,
} from '@univerjs/sheets-table';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import type { BookEvents } from './book';
import type { Rect } from './cell-value';
import type { ChangeLog } from './change-log';
import { toRect } from './rect';
import type { CellMatrix } from './write-queue';

interface SheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** What the watch needs to know of the book. */
export interface Watched {
  readonly unitId: string;
  readonly log: ChangeLog;
  readonly source: BookEvents['changed']['source'];
  activeSheetId: string;
  /** While a command needs another sheet to be active for its own reasons: no event. */
  readonly isQuiet: boolean;
  /** The cells of this sheet are not what they were. */
  touch(sheetId: string): void;
}

const isContent = (cell: object): boolean => 'v' in cell || 'f' in cell || 'si' in cell || 'p' in cell;

const extentOf = (cells: CellMatrix): { rect: Rect; content: boolean } | null => {
  let content = false;
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const r in cells) {
    const row = cells[Number(r)];
    for (const c in row) {
      const column = Number(c);
      if (column < left) left = column;
      if (column > right) right = column;
      content ||= isContent(row[column] ?? { v: null });
    }
    if (Number(r) < top) top = Number(r);
    bottom = Number(r);
  }
  if (right < 0) return null;
  return { rect: toRect({ startRow: top, endRow: bottom, startColumn: left, endColumn: right }), content };
};

const noteValues = (book: Watched, params: ISetRangeValuesMutationParams): void => {
  const extent = extentOf(params.cellValue ?? {});
  if (extent)
    book.log.note(extent.content ? 'changed' : 'formatChanged', params.subUnitId, extent.rect, book.source);
};

const noteRange = (book: Watched, { subUnitId, range }: SheetParams & { range: IRange }): void =>
  book.log.note('changed', subUnitId, toRect(range), book.source);

// The parameters of a command are typed by its id, which the type checker cannot see: each handler names its own.
const handlers = new Map<string, (book: Watched, params: never) => void>([
  [InsertRowMutation.id, noteRange],
  [InsertColMutation.id, noteRange],
  [RemoveRowMutation.id, noteRange],
  [RemoveColMutation.id, noteRange],
  [
    InsertSheetMutation.id,
    (book, { sheet }: { sheet: { id: string } }) => book.log.add('sheetAdded', { sheetId: sheet.id }),
  ],
  [
    RemoveSheetMutation.id,
    (book, { subUnitId }: SheetParams) => book.log.add('sheetDeleted', { sheetId: subUnitId }),
  ],
  [
    AddSheetTableMutation.id,
    (book, p: IAddSheetTableParams) => book.log.add('tableAdded', { tableId: p.tableId ?? p.name }),
  ],
  [
    DeleteSheetTableMutation.id,
    (book, p: IDeleteSheetTableParams) => book.log.add('tableDeleted', { tableId: p.tableId }),
  ],
  [
    SetWorksheetActiveOperation.id,
    (book, { subUnitId }: SheetParams) => {
      if (book.isQuiet || book.activeSheetId === subUnitId) return;
      book.log.add('sheetActivated', { sheetId: subUnitId, previousId: book.activeSheetId });
      book.activeSheetId = subUnitId;
    },
  ],
  [
    SetSelectionsOperation.id,
    (book, { subUnitId, selections }: ISetSelectionsOperationParams) => {
      if (book.isQuiet) return;
      book.log.add('selection', { sheetId: subUnitId, ranges: selections.map(({ range }) => toRect(range)) });
    },
  ],
  [
    MoveRangeMutation.id,
    (
      book,
      {
        from,
        to,
      }: { from: { subUnitId: string; value: CellMatrix }; to: { subUnitId: string; value: CellMatrix } },
    ) => {
      for (const { subUnitId, value } of [from, to]) {
        const extent = extentOf(value);
        if (extent) book.log.note('changed', subUnitId, extent.rect, book.source);
        book.touch(subUnitId);
      }
    },
  ],
]);

/** Notes in the change log what a finished command did to the book; results of formulas are no change. */
export const watchCommand = (book: Watched, command: ICommandInfo, options?: IExecutionOptions): void => {
  const params = command.params as (Partial<SheetParams> & object) | undefined;
  if (params?.unitId !== book.unitId && command.id !== MoveRangeMutation.id) return;
  if (params?.subUnitId !== undefined) book.touch(params.subUnitId);
  if (command.id === SetRangeValuesMutation.id) {
    const values = params as ISetRangeValuesMutationParams;
    if (options?.['applyFormulaCalculationResult'] === true)
      book.log.add('calculated', { sheetId: values.subUnitId });
    else if (options?.['fromFormula'] !== true) noteValues(book, values);
    return;
  }
  handlers.get(command.id)?.(book, params as never);
};

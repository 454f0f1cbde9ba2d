import { BooleanNumber, type IFreeze } from '@univerjs/core';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
} from '@univerjs/sheets';
import type { Rect } from './cell-value';
import type { BookCore } from './book-core';
import { intersect, toRange, toRect } from './rect';

type Axis = 'row' | 'column';

const visibility = {
  row: { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  column: { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
} as const;

/** Sizes, hidden rows and columns, frozen panes and merged cells of one sheet. */
export class SheetLayout {
  private readonly core: BookCore;
  private readonly id: string;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column);
  }

  setColumnWidth(start: number, count: number, colWidth: number): void {
    const params = { ...this.target, ranges: this.span('column', start, count), colWidth };
    const before = SetWorksheetColWidthMutationFactory(params, this.sheet);
    const id = SetWorksheetColWidthMutation.id;
    this.core.mutate([{ id, params }], [{ id, params: before }]);
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row);
  }

  setRowHeight(start: number, count: number, rowHeight: number): void {
    const params = { ...this.target, ranges: this.span('row', start, count), rowHeight };
    const before = SetWorksheetRowHeightMutationFactory(params, this.sheet);
    const id = SetWorksheetRowHeightMutation.id;
    this.core.mutate([{ id, params }], [{ id, params: before }]);
  }

  isHidden(axis: Axis, index: number): boolean {
    return axis === 'row' ? !this.sheet.getRowVisible(index) : !this.sheet.getColVisible(index);
  }

  setHidden(axis: Axis, start: number, count: number, hidden: boolean): void {
    const changing = Array.from({ length: count }, (_, k) => start + k).filter(
      (index) => this.isHidden(axis, index) !== hidden,
    );
    if (changing.length === 0) return;
    const ranges = changing.flatMap((index) => this.span(axis, index, 1));
    const params = { ...this.target, ranges };
    const { hide, show } = visibility[axis];
    this.core.mutate([{ id: hidden ? hide : show, params }], [{ id: hidden ? show : hide, params }]);
  }

  get freeze(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set freeze({ rows, columns }: { rows: number; columns: number }) {
    const params = { ...this.target, ...toFreeze(rows, columns) };
    const before = SetFrozenMutationFactory(this.core.grid.injector, params);
    const id = SetFrozenMutation.id;
    this.core.grow(this.id, rows, columns);
    this.core.mutate([{ id, params }], [{ id, params: before }]);
  }

  get merges(): readonly Rect[] {
    return this.sheet.getMergeData().map(toRect);
  }

  merge(rect: Rect): void {
    this.unmerge(rect);
    this.core.grow(this.id, rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1);
    const params = { ...this.target, ranges: [toRange(rect)] };
    const before = AddMergeUndoMutationFactory(this.core.grid.injector, params);
    this.core.mutate(
      [{ id: AddWorksheetMergeMutation.id, params }],
      [{ id: RemoveWorksheetMergeMutation.id, params: before }],
    );
  }

  /** Takes apart every merged area that the rectangle touches. */
  unmerge(rect: Rect): void {
    const ranges = this.merges.filter((merge) => intersect(merge, rect)).map(toRange);
    if (ranges.length === 0) return;
    const params = { ...this.target, ranges };
    const before = RemoveMergeUndoMutationFactory(this.core.grid.injector, params);
    this.core.mutate(
      [{ id: RemoveWorksheetMergeMutation.id, params }],
      [{ id: AddWorksheetMergeMutation.id, params: before }],
    );
  }

  private get sheet() {
    return this.core.worksheet(this.id);
  }

  private get target() {
    return { unitId: this.core.unitId, subUnitId: this.id };
  }

  private span(axis: Axis, start: number, count: number) {
    const end = start + count - 1;
    this.core.grow(this.id, axis === 'row' ? end : 0, axis === 'column' ? end : 0);
    const lastRow = this.sheet.getRowCount() - 1;
    const lastColumn = this.sheet.getColumnCount() - 1;
    return [
      axis === 'row'
        ? { startRow: start, endRow: Math.min(end, lastRow), startColumn: 0, endColumn: lastColumn }
        : { startRow: 0, endRow: lastRow, startColumn: start, endColumn: Math.min(end, lastColumn) },
    ];
  }
}

/** Frozen panes as the grid keeps them: -1 where an axis is not frozen. */
export const toFreeze = (rows: number, columns: number): IFreeze => ({
  ySplit: rows,
  xSplit: columns,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

export const toFlag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

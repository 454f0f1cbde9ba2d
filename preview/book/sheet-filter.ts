import {
  type IFilterColumn,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import type { IMutationInfo } from '@univerjs/core';
import type { Rect } from './cell-value';
import type { BookCore } from './book-core';
import { toRange, toRect } from './rect';

/** The filter of a sheet: its rectangle and the visible values by column offset. */
export interface SheetFilter {
  readonly range: Rect;
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

/** Blank cells are their own choice in the grid; Excel names them by an empty text. */
const toCriteria = (colId: number, values: readonly string[]): IFilterColumn => ({
  colId,
  filters: {
    filters: values.filter((value) => value !== ''),
    ...(values.includes('') ? { blank: true } : {}),
  },
});

const fromCriteria = ({ filters }: IFilterColumn): readonly string[] | null =>
  filters ? [...(filters.filters ?? []), ...(filters.blank ? [''] : [])] : null;

export const readFilter = (core: BookCore, sheetId: string): SheetFilter | null => {
  const model = core.grid.injector.get(SheetsFilterService).getFilterModel(core.unitId, sheetId);
  if (!model) return null;
  const criteria = new Map<number, readonly string[]>();
  for (const [offset, column] of model.getAllFilterColumns()) {
    const values = fromCriteria(column.serialize());
    if (values) criteria.set(offset, values);
  }
  return { range: toRect(model.getRange()), criteria };
};

const mutationsFor = (target: object, filter: SheetFilter | null): IMutationInfo[] => {
  if (!filter) return [];
  const { range, criteria } = filter;
  return [
    { id: SetSheetsFilterRangeMutation.id, params: { ...target, range: toRange(range) } },
    ...[...criteria].map(([offset, values]) => ({
      id: SetSheetsFilterCriteriaMutation.id,
      params: { ...target, col: range.column + offset, criteria: toCriteria(offset, values) },
    })),
  ];
};

/** Puts a filter in the place of the present one; null takes it away and shows all rows. */
export const writeFilter = (core: BookCore, subUnitId: string, filter: SheetFilter | null): void => {
  const target = { unitId: core.unitId, subUnitId };
  const before = readFilter(core, subUnitId);
  const remove = { id: RemoveSheetsFilterMutation.id, params: target };
  const redo = [...(before ? [remove] : []), ...mutationsFor(target, filter)];
  const undo = [...(filter ? [remove] : []), ...mutationsFor(target, before)];
  core.mutate(redo, undo);
};

import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';

/**
 * A computed array for the engine. It never carries the coordinates of a cell: the engine would keep it in its caches as
 * if it were the range at that place.
 */
export const arrayValueOf = (values: Nullable<BaseValueObject>[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

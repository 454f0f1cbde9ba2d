import {
  type BaseReferenceObject,
  type BaseValueObject,
  type ArrayValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { arrayValueOf } from './array-value';
import type { CellValue } from './cell-value';

/** An argument as the engine hands it to a function. */
export type Variant = BaseReferenceObject | BaseValueObject;

/** The engine names errors by an enum, but carries any code that it knows as an error. */
const errorObject = (code: string): ErrorValueObject => ErrorValueObject.create(code as ErrorType);

/** Values keep their type: text is never read as a number or date. */
export const toValueObject = (value: CellValue | undefined): BaseValueObject => {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return errorObject(value.error);
};

/** One value, or an array that spills. An empty array is #CALC!, as in Excel. */
export const toResultObject = (result: CellValue[][]): BaseValueObject => {
  const columnCount = result[0]?.length ?? 0;
  if (columnCount === 0) return errorObject('#CALC!');
  if (result.length === 1 && columnCount === 1) return toValueObject(result[0]?.[0]);
  return arrayValueOf(
    result.map((row) => Array.from({ length: columnCount }, (_, c) => toValueObject(row[c]))),
  );
};

const fromValueObject = (value: Nullable<BaseValueObject>): CellValue => {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
};

/** An argument as the cells it stands for; null where it was left out. */
export const fromVariant = (variant: Variant): CellValue[][] | null => {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return value.isNull() ? null : [[fromValueObject(value)]];
  const array = value as ArrayValueObject;
  const columnCount = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => fromValueObject(array.get(row, column))),
  );
};

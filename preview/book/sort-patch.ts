import { ArrayValueObject, functionLookup } from '@univerjs/engine-formula';
import { arrayValueOf } from './array-value';

type SortMethod = (this: unknown, array: unknown, ...rest: unknown[]) => unknown;

/** The engine declares this method private; only its name and first argument matter here. */
interface SortPrototype {
  _getResult: SortMethod;
}

const sortPrototype = (): SortPrototype => {
  const sort: unknown = functionLookup.find(([, name]) => name === 'SORT')?.[0];
  if (typeof sort !== 'function')
    throw new Error('The formula engine has no SORT function: the safety patch does not fit its version.');
  return sort.prototype as SortPrototype;
};

const copyOf = (array: ArrayValueObject): ArrayValueObject =>
  arrayValueOf(array.getArrayValue().map((row) => [...row]));

/** Lets SORT sort a copy: the engine sorts the range that all formulas share. */
export const keepSortedRangesIntact = (): (() => void) => {
  const prototype = sortPrototype();
  const original = prototype._getResult;
  prototype._getResult = function (array, ...rest) {
    return original.call(this, array instanceof ArrayValueObject ? copyOf(array) : array, ...rest);
  };
  return () => {
    prototype._getResult = original;
  };
};

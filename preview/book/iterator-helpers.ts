type Callback<T, R> = (value: T, index: number) => R;

/** Those iterator helpers of ES2025 that the formula engine calls and that Node 20 does not have yet. */
const helpers: Record<string, (this: Iterable<unknown>, callback: Callback<unknown, unknown>) => unknown> = {
  some(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return true;
    return false;
  },
  every(callback) {
    let index = 0;
    for (const value of this) if (!callback(value, index++)) return false;
    return true;
  },
  find(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) return value;
    return undefined;
  },
  forEach(callback) {
    let index = 0;
    for (const value of this) callback(value, index++);
  },
  *map(callback) {
    let index = 0;
    for (const value of this) yield callback(value, index++);
  },
  *filter(callback) {
    let index = 0;
    for (const value of this) if (callback(value, index++)) yield value;
  },
  toArray() {
    return [...this];
  },
};

/** Gives iterators their missing helper methods; a runtime that has them keeps its own. */
export const addIteratorHelpers = (): void => {
  const arrayIterator = Object.getPrototypeOf([][Symbol.iterator]()) as object; // the library types both as any
  const prototype = Object.getPrototypeOf(arrayIterator) as object;
  for (const [name, value] of Object.entries(helpers)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
};

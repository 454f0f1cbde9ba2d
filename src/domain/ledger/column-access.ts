// Reading a typed array answers `undefined` outside its length, so TypeScript wants every read checked. The loops over
// the ledger stay inside by construction; these functions say so once. One for each kind of array keeps them fast.

/** Entry `i` of a column of whole numbers. The caller keeps `i` inside the column. */
export function intAt(column: Int32Array, i: number): number {
  return column[i] as number;
}

/** Entry `i` of a column of numbers. The caller keeps `i` inside the column. */
export function realAt(column: Float64Array, i: number): number {
  return column[i] as number;
}

/** Adds to entry `i` of a column of numbers. The caller keeps `i` inside the column. */
export function addAt(column: Float64Array, i: number, addend: number): void {
  column[i] = (column[i] as number) + addend;
}

/** Entry `i` of a column of flags and small codes. The caller keeps `i` inside the column. */
export function byteAt(column: Uint8Array, i: number): number {
  return column[i] as number;
}

/**
 * Makes `count` columns of `length` entries, all 0, that lie side by side in one buffer: one piece of memory is had more
 * quickly than many. Answers the column at an index.
 */
export function neighbouringColumns(length: number, count: number): (index: number) => Float64Array {
  const { buffer } = new Float64Array(length * count);
  return (index) => new Float64Array(buffer, Float64Array.BYTES_PER_ELEMENT * length * index, length);
}

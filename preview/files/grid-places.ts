import type { SizeRun } from '../book/content';

/** Where columns or rows lie, in pixels from the sheet's corner. */
export interface GridPlaces {
  /** Where the column or row begins. */
  start(index: number): number;
  /** The column or row that begins nearest to a place. */
  at(pixels: number): number;
}

/** Sizes that are not given are `standard`; what is hidden has no size. */
export function gridPlaces(sizes: readonly SizeRun[], standard: number): GridPlaces {
  const sizeOf = (index: number): number => {
    const run = sizes.find(({ start, count }) => index >= start && index < start + count);
    return run?.hidden === true ? 0 : (run?.pixels ?? standard);
  };
  const start = (index: number): number => {
    let pixels = 0;
    for (let i = 0; i < index; i++) pixels += sizeOf(i);
    return pixels;
  };
  const at = (pixels: number): number => {
    let [index, begin] = [0, 0];
    while (begin + sizeOf(index) / 2 <= pixels) begin += sizeOf(index++);
    return index;
  };
  return { start, at };
}

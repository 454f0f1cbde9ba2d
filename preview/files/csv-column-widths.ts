import type { SizeRun } from '../book/content';

const ROWS_LOOKED_AT = 200;
const PIXELS_PER_LETTER = 8;
const MARGIN = 12;
const NARROWEST = 64;
const WIDEST = 320;
const WIDE_LETTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;

/** Columns as wide as what stands in their first rows: a text file says nothing about widths, and nobody likes cut texts. */
export function csvColumnWidths(fields: readonly (readonly string[])[]): SizeRun[] {
  const letters: number[] = [];
  for (const row of fields.slice(0, ROWS_LOOKED_AT)) {
    row.forEach((field, column) => {
      letters[column] = Math.max(letters[column] ?? 0, lettersIn(field));
    });
  }
  return letters.map((count, start) => ({ start, count: 1, pixels: pixelsFor(count) }));
}

/** Chinese letters are twice as wide as Latin ones. */
function lettersIn(text: string): number {
  return text.length + (text.match(WIDE_LETTER)?.length ?? 0);
}

function pixelsFor(letters: number): number {
  return Math.min(WIDEST, Math.max(NARROWEST, letters * PIXELS_PER_LETTER + MARGIN));
}

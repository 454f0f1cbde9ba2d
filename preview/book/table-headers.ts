import type { Rect } from './cell-value';
import type { BookCore } from './book-core';
import { toCellValue, toReplacement } from './cell-codec';
import { insertCells } from './sheet-shift';

/** The rectangle of a new table with its header row, and the header texts: unique, and written where cells were blank. */
export interface TableHeaders {
  readonly range: Rect;
  readonly texts: readonly string[];
}

const uniqueTexts = (wanted: readonly string[]): string[] => {
  const taken = new Set<string>();
  return wanted.map((text, index) => {
    let candidate = text === '' ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(candidate.toUpperCase()); number += 1)
      candidate = `${text || 'Column'}${number}`;
    taken.add(candidate.toUpperCase());
    return candidate;
  });
};

/** Reads the header row, or makes room for one above the data as Excel does. */
export const headersFor = (
  core: BookCore,
  sheetId: string,
  range: Rect,
  hasHeaders: boolean,
): TableHeaders => {
  if (!hasHeaders) insertCells(core, sheetId, { ...range, rowCount: 1 }, 'Down');
  const matrix = core.worksheet(sheetId).getCellMatrix().getMatrix();
  const found = Array.from({ length: range.columnCount }, (_, k) =>
    toCellValue(matrix[range.row]?.[range.column + k]),
  );
  const texts = uniqueTexts(
    found.map((value) => (value === null || typeof value === 'object' ? '' : String(value))),
  );
  texts.forEach((text, k) => {
    if (found[k] !== text) core.writes.put(sheetId, range.row, range.column + k, toReplacement(text));
  });
  core.flushWrites();
  return { range: hasHeaders ? range : { ...range, rowCount: range.rowCount + 1 }, texts };
};

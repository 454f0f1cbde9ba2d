import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from './write-queue';

const isStyleOnly = (cell: ICellData): boolean => {
  for (const property in cell) if (property !== 's') return false;
  return true;
};

/**
 * Takes the cells that only get a style apart from those that get content: the formula engine forgets the formula of
 * every cell that is written, unless it is told that the write is about styles.
 */
export const splitStyles = (
  cells: CellMatrix,
): { readonly styles: CellMatrix; readonly contents: CellMatrix } => {
  const split: { styles: CellMatrix; contents: CellMatrix } = { styles: {}, contents: {} };
  for (const row in cells) {
    const line = cells[Number(row)];
    for (const column in line) {
      const cell = line[Number(column)];
      if (!cell) continue;
      const part = isStyleOnly(cell) ? split.styles : split.contents;
      (part[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return split;
};

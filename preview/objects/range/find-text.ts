import { intersect } from '../../book/rect';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';

export interface FindCriteria {
  /** The whole cell, not only part of it. */
  readonly isCompleteMatch: boolean;
  readonly isCaseSensitive: boolean;
  readonly isBackwards: boolean;
}

/** The first cell, row by row, that shows the text; null where none does. */
export function findText({ sheet, rect }: Area, wanted: string, criteria: FindCriteria): Rect | null {
  const used = sheet.usedRect(true);
  const searched = used === null ? null : intersect(used, rect);
  if (searched === null) return null;
  const fold = (text: string): string => (criteria.isCaseSensitive ? text : text.toLowerCase());
  const target = fold(wanted);
  const found: Rect[] = [];
  sheet.readText(searched).forEach((row, r) =>
    row.forEach((text, c) => {
      const isHit = criteria.isCompleteMatch
        ? fold(text) === target
        : text !== '' && fold(text).includes(target);
      if (isHit)
        found.push({ row: searched.row + r, column: searched.column + c, rowCount: 1, columnCount: 1 });
    }),
  );
  return (criteria.isBackwards ? found.at(-1) : found[0]) ?? null;
}

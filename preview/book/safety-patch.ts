import { switchComparisonCacheOff } from './comparison-cache-patch';
import { resetBracketsBetweenFormulas } from './lexer-patch';
import { readNamesWhole } from './name-patch';
import { keepSortedRangesIntact } from './sort-patch';
import { keepSheetsOfTables } from './table-sheet-patch';
import { keepQuotedTexts } from './text-literal-patch';

let undo: (() => void)[] = [];

/** Mends six faults of the formula engine; most give wrong numbers without a word. Once is enough; again does nothing. */
export const applySafetyPatch = (): void => {
  if (undo.length > 0) return;
  undo = [
    switchComparisonCacheOff(),
    keepSortedRangesIntact(),
    resetBracketsBetweenFormulas(),
    keepQuotedTexts(),
    keepSheetsOfTables(),
    readNamesWhole(),
  ];
};

/** Gives the engine its faults back, so that tests can show that the patch is still needed. */
export const removeSafetyPatch = (): void => {
  for (const restore of undo) restore();
  undo = [];
};

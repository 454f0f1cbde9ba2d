import { switchComparisonCacheOff } from './comparison-cache-patch';
import { resetBracketsBetweenFormulas } from './lexer-patch';
import { keepSortedRangesIntact } from './sort-patch';
import { keepQuotedTexts } from './text-literal-patch';

let undo: (() => void)[] = [];

/** Mends four faults of the formula engine that give wrong numbers without a word. Once is enough; again does nothing. */
export const applySafetyPatch = (): void => {
  if (undo.length > 0) return;
  undo = [
    switchComparisonCacheOff(),
    keepSortedRangesIntact(),
    resetBracketsBetweenFormulas(),
    keepQuotedTexts(),
  ];
};

/** Gives the engine its faults back, so that tests can show that the patch is still needed. */
export const removeSafetyPatch = (): void => {
  for (const restore of undo) restore();
  undo = [];
};

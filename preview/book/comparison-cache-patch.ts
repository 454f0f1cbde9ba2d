import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Switches the engine's cache of comparisons off: it answers a comparison over a computed array with the rows of another
 * array, and makes recalculation quadratic.
 */
export const switchComparisonCacheOff = (): (() => void) => {
  const own = {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    shouldContinueBuildingCache: () => false,
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  };
  Object.assign(CELL_INVERTED_INDEX_CACHE, own);
  // The methods of the class show through again once the instance's own ones are gone.
  return () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(CELL_INVERTED_INDEX_CACHE, name);
  };
};

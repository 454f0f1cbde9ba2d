/** A change of a product base × rate, as what the base and what the rate did. */
interface SplitProduct {
  /** What the product gained with the base that was added, or lost with the base that went. */
  readonly byBase: number;
  /** The product before and now on the base that both have: their difference is what the rate did. */
  readonly before: number;
  readonly now: number;
}

/**
 * Splits the change of a product, of which each day's value and base are known: `byBase + (now − before)` is the whole
 * change. Base that was added is valued at today's rate, base that went at the former one, and the change of the rate
 * counts on the base that both days have. So no order of the two has to be chosen, looking back from the other day
 * turns every sign and nothing else, and no part is larger than the value it comes from — however small a base is,
 * where a mean of both days' rates would explode. A base below zero counts as none.
 */
export function splitProduct(
  baseBefore: number,
  baseNow: number,
  valueBefore: number,
  valueNow: number,
): SplitProduct {
  const before = Math.max(0, baseBefore);
  const now = Math.max(0, baseNow);
  if (now === before) return { byBase: 0, before: valueBefore, now: valueNow };
  if (now > before) {
    const kept = valueNow * (before / now);
    return { byBase: valueNow - kept, before: valueBefore, now: kept };
  }
  const kept = valueBefore * (now / before);
  return { byBase: kept - valueBefore, before: kept, now: valueNow };
}

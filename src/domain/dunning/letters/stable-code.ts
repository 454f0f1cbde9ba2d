const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const BASE = 36;
const WIDTH = 7;

/** Seven letters and digits that follow from the parts alone: the same parts give the same code, today and later. */
export function stableCode(...parts: readonly (string | number)[]): string {
  let hash = OFFSET_BASIS;
  for (const part of parts) {
    for (const character of String(part)) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? OFFSET_BASIS), PRIME);
    }
    // A separator beyond every code point keeps ("ab","c") apart from ("a","bc").
    hash = Math.imul(hash ^ 0x110000, PRIME);
  }
  // A last stir: parts that differ in their last character only would give neighbouring codes.
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0).toString(BASE).toUpperCase().padStart(WIDTH, '0');
}

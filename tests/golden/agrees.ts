import { isRecord } from './golden-case';

/** What binary fractions may add to any tolerance. */
const DUST = 1e-9;

/**
 * Whether an answer is the expected one: numbers within the tolerance, texts, dates and errors exactly, lists and
 * records element by element.
 */
export function agrees(got: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof expected === 'number') {
    return typeof got === 'number' && Math.abs(got - expected) <= tolerance + DUST;
  }
  if (Array.isArray(expected)) {
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((element, at) => agrees(got[at], element, tolerance))
    );
  }
  return isRecord(expected) ? agreesByKey(got, expected, tolerance) : got === expected;
}

function agreesByKey(got: unknown, expected: Record<string, unknown>, tolerance: number): boolean {
  if (!isRecord(got)) return false;
  const keys = new Set([...Object.keys(got), ...Object.keys(expected)]);
  return [...keys].every(
    (key) => key in got && key in expected && agrees(got[key], expected[key], tolerance),
  );
}

import { fail } from '../protocol/api-error';

/** Checks of what came over the wire: the value in its type, or Excel's InvalidArgument. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : fail('InvalidArgument');
}

export function truth(value: unknown): boolean {
  return typeof value === 'boolean' ? value : fail('InvalidArgument');
}

export function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail('InvalidArgument');
}

export function whole(value: unknown): number {
  return Number.isInteger(value) ? finite(value) : fail('InvalidArgument');
}

/** A whole number of at least 1; `initial` where the argument was left out. */
export function countOr(value: unknown, initial: number): number {
  const count = isMissing(value) ? initial : whole(value);
  return count >= 1 ? count : fail('InvalidArgument');
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** One of the given words of an enumeration. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  return words.find((word) => word === value) ?? fail('InvalidArgument');
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : fail('InvalidArgument');
}

/** A list given as an argument. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : fail('InvalidArgument');
}

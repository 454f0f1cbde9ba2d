import type { ArgumentInfo } from './wire';

/** The arguments of a call, with the objects in place of the proxies that were passed. */
export function readArguments(
  info: ArgumentInfo | undefined,
  objectAt: (pathId: number) => unknown,
): readonly unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => readArgument(value, references?.[index], objectAt));
}

function readArgument(value: unknown, reference: unknown, objectAt: (pathId: number) => unknown): unknown {
  if (typeof reference === 'number' && reference !== 0) return objectAt(reference);
  if (Array.isArray(value)) {
    return Array.isArray(reference)
      ? value.map((item, index) => readArgument(item, reference[index], objectAt))
      : value;
  }
  return isPlainObject(value) ? readObject(value, objectAt) : value;
}

function readObject(value: Record<string, unknown>, objectAt: (pathId: number) => unknown): unknown {
  const pathId = value['_ObjectPathId'];
  if (typeof pathId === 'number') return objectAt(pathId);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, readArgument(item, undefined, objectAt)]),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

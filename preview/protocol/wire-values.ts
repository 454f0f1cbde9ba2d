/** Readers of what came over the channel: the value in its shape, or an error that says what was expected. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : unexpected('an object', value);
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : unexpected('an array', value);
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : unexpected('a text', value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unexpected(expected: string, value: unknown): never {
  throw new TypeError(`The library sent ${JSON.stringify(value)} where ${expected} was expected.`);
}

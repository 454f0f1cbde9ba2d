const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings of text files without a mark, strictest first: what is not valid in one is tried in the next. */
const GUESSES = ['utf-8', 'gb18030'];

/** The text of a file in UTF-8, UTF-16 with its mark, GB18030 (GBK, GB2312) or, when it is none of these, Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  const silent = utf16Without(bytes);
  if (silent !== undefined) return new TextDecoder(silent).decode(bytes);
  for (const encoding of GUESSES) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-16 without a mark shows by the zero in every other byte of its separators and digits. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  for (const [at, byte] of head.entries())
    if (byte === 0) [even, odd] = at % 2 === 0 ? [even + 1, odd] : [even, odd + 1];
  if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
  return even > head.length / 8 && odd < even / 8 ? 'utf-16be' : undefined;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's way to say that these bytes are not of this encoding.
    if (isTypeError(error)) return undefined;
    throw error;
  }
}

/** By its name: the decoder may belong to another realm than this module. */
const isTypeError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'TypeError';

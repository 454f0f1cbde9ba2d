const CHUNK = 8192;

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function base64(text: string): string {
  const bytes = utf8(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** The text in pieces of at most so many bytes; no character is cut in two. */
export function inPieces(text: string, mostBytes: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const bytes = utf8(character).length;
    if (size + bytes > mostBytes && piece !== '') {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const encoder = new TextEncoder();

/** Bytes of a text on the wire (UTF-8). */
export function payloadSize(text: string): number {
  return encoder.encode(text).length;
}

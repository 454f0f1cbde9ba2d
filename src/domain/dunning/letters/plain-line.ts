/** Line ends, other control characters, and the marks that turn the direction of text around. */
const NOT_OF_A_LINE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
/** What no text file and no XML can hold: halves of characters, and code points that are none. */
const NO_CHARACTER = /[\p{Cs}\ufffe\uffff]/gu;

/** Text of a ledger as one line that can do nothing but be read: it ends no header, hides nothing and turns nothing round. */
export function plainLine(text: string): string {
  return text.replace(NO_CHARACTER, '\ufffd').replace(NOT_OF_A_LINE, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same for text of several lines. */
export function plainLines(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(plainLine);
}

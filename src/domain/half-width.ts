const FULL_WIDTH = /[！-～\u3000\u00a0\u2000-\u200a\u202f\u205f]/g;
const SPACES = /[\u3000\u00a0\u2000-\u200a\u202f\u205f]/;
/** Marks that nobody sees: zero-width ones, directions of writing, byte-order marks. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text with full-width letters, digits and marks (２％／１０) as their plain forms, any space as a plain one, and without
 * the marks that nobody sees. */
export function halfWidth(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  return visible.replace(FULL_WIDTH, (mark) =>
    SPACES.test(mark) ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
}

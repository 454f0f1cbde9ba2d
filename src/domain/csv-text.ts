/**
 * Starts of a text that spreadsheets take for a formula or command, blanks before it included, full-width signs too
 * (OWASP, CSV injection).
 */
const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Whether a spreadsheet that opens a text file could run this text instead of showing it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** One field of a CSV file, always in quotes; what looks like a formula gets an apostrophe in front. */
export function csvField(text: string): string {
  const safe = looksLikeFormula(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

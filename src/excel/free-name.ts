const LONGEST_NAME = 31;

const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A sheet name like the wanted one that no sheet has yet: “Scores”, else “Scores (2)”, “Scores (3)”, ….
 * Excel compares without case, allows 31 characters, and reserves “History”.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...taken, 'History'].map((name) => name.toLocaleLowerCase('en-US')));
  const base = wanted
    .replace(FORBIDDEN, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : ` (${n})`;
    const name = base.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLocaleLowerCase('en-US'))) return name;
  }
}

/** Few enough to read, enough to see what led to what. */
const MOST_KEPT = 10;

const kept: string[] = [];

/** Remembers a fault for the diagnosis, newest first; it stays in this pane and is never sent. */
export function rememberError(text: string, at: Date = new Date()): void {
  kept.unshift(`${at.toISOString()} ${text}`);
  kept.length = Math.min(kept.length, MOST_KEPT);
}

export function lastErrors(): readonly string[] {
  return kept;
}

import { pauseOrStop } from './pause';
import type { Problem } from './problem';
import type { RunContext } from './run-context';

/** Well below what a person notices, and a quarter of what Excel's window may be held up for. */
const LONGEST_STRETCH_MS = 50;

/**
 * For loops over many rows: the returned function gives Excel's window a turn when the last one is long enough ago,
 * and answers the problem `cancelled` when the user asked to stop.
 */
export function newBreather(ctx: RunContext): () => Promise<Problem | null> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_STRETCH_MS) return null;
    const stopped = await pauseOrStop(ctx);
    since = performance.now();
    return stopped;
  };
}

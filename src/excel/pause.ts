import { problem, type Problem } from './problem';
import type { RunContext } from './run-context';

/** Gives Excel's window a turn, so that no stretch of work holds it up. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Between two blocks of work: the problem `cancelled` when the user asked to stop, else null. */
export async function pauseOrStop(ctx: RunContext): Promise<Problem | null> {
  await pause();
  return ctx.signal.aborted ? problem('cancelled') : null;
}

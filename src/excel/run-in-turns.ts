import { newBreather } from './breather';
import { isProblem, type Result } from './problem';
import type { RunContext } from './run-context';

/** Runs work that is cut into steps and gives Excel's window a turn between them; the problem `cancelled` when asked to stop. */
export async function runInTurns<T>(steps: Generator<undefined, T>, ctx: RunContext): Promise<Result<T>> {
  const breathe = newBreather(ctx);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    const stopped = await breathe();
    if (isProblem(stopped)) return stopped;
  }
}

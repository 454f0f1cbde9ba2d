import { pauseOrStop } from '../../../excel/pause';
import { problem, type Result } from '../../../excel/problem';
import type { RunContext } from '../../../excel/run-context';
import type { CurrencyNotices } from './plan-currency';
import { isPlanAnswer, planTask, type PlanTask } from './plan-task';

/** Below this a worker takes longer to start than the work itself. */
const WORTH_A_WORKER = 5_000;

/** Plans one currency: in a worker where there is one and enough to do, else here. Can be cancelled. */
export async function planPart(task: PlanTask, ctx: RunContext): Promise<Result<CurrencyNotices>> {
  const stopped = await pauseOrStop(ctx);
  if (stopped !== null) return stopped;
  if (typeof Worker === 'undefined' || task.part.ledger.rowCount < WORTH_A_WORKER) return planTask(task);
  return (await askWorker(task, ctx.signal)) ?? planTask(task);
}

/** The worker's answer, or that the person cancelled; null when it could not be started or failed. */
function askWorker(task: PlanTask, signal: AbortSignal): Promise<Result<CurrencyNotices> | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url));
    const end = (answer: Result<CurrencyNotices> | null): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(answer);
    };
    const cancel = (): void => end(problem('cancelled'));
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isPlanAnswer(data)) end(data);
    });
    worker.postMessage(task);
  });
}

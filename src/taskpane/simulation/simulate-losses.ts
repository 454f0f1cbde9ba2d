import { lossDistribution, type LossDistribution } from '../../domain/stress/loss-distribution';
import type { LossPortfolio } from '../../domain/stress/loss-portfolio';
import { ScenarioSampler, SCENARIOS_PER_CHUNK } from '../../domain/stress/scenario-sampler';
import { pauseOrStop } from '../../excel/pause';
import { problem, type Problem, type Result } from '../../excel/problem';
import type { RunContext } from '../../excel/run-context';
import { isDrawnChunk, type DrawnChunk, type LossTask } from './loss-task';
import { streamOfChunk } from './random-stream';

/** How a simulation is drawn: the same seed gives the same figures, however many workers draw. */
export interface SimulationOptions {
  readonly seed: number;
  readonly scenarios: number;
  readonly confidences: readonly number[];
}

/** The loss distribution of a portfolio, and what every obligor contributes to the shortfall. */
export interface Simulation {
  readonly distribution: LossDistribution;
  /** By obligor of the list that the portfolio was made of: mean loss in the scenarios beyond the first confidence. */
  readonly contributions: Float64Array;
}

/** The pane keeps a core for itself and for Excel. */
const MOST_WORKERS = 4;

/** Draws the scenarios, in workers where there are any, else a chunk at a time between pauses. Can be cancelled. */
export async function simulateLosses(
  portfolio: LossPortfolio,
  options: SimulationOptions,
  ctx: RunContext,
): Promise<Result<Simulation>> {
  const chunks = Array.from({ length: Math.ceil(options.scenarios / SCENARIOS_PER_CHUNK) }, (_, at) => at);
  const all = new Float64Array(chunks.length * SCENARIOS_PER_CHUNK);
  let done = 0;
  const take = ({ chunk, losses }: DrawnChunk): void => {
    all.set(losses, chunk * SCENARIOS_PER_CHUNK);
    ctx.onProgress({ phase: 'computing', done: ++done, total: chunks.length });
  };
  const draw = typeof Worker === 'undefined' ? drawHere : drawInWorkers;
  const stopped = await draw({ portfolio, seed: options.seed, chunks }, take, ctx);
  if (stopped !== null) return stopped;
  const distribution = lossDistribution(all.subarray(0, options.scenarios), options.confidences);
  return { distribution, contributions: contributionsOf(portfolio, all, distribution, options) };
}

async function drawHere(
  { portfolio, seed, chunks }: LossTask,
  take: (drawn: DrawnChunk) => void,
  ctx: RunContext,
): Promise<Problem | null> {
  const sampler = new ScenarioSampler(portfolio, streamOfChunk);
  for (const chunk of chunks) {
    take({ chunk, losses: sampler.losses(seed, chunk) });
    const stopped = await pauseOrStop(ctx);
    if (stopped !== null) return stopped;
  }
  return null;
}

/** Every worker draws every n-th chunk; a worker that fails leaves its chunks to this thread. */
async function drawInWorkers(
  task: LossTask,
  take: (drawn: DrawnChunk) => void,
  ctx: RunContext,
): Promise<Problem | null> {
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1, task.chunks.length));
  const shares = Array.from({ length: count }, (_, worker) => ({
    ...task,
    chunks: task.chunks.filter((chunk) => chunk % count === worker),
  }));
  const missing = await Promise.all(shares.map((share) => drawInWorker(share, take, ctx.signal)));
  if (ctx.signal.aborted) return problem('cancelled');
  return drawHere({ ...task, chunks: missing.flat() }, take, ctx);
}

/** Answers the chunks that the worker did not draw: none, unless it could not be started, failed or was stopped. */
function drawInWorker(
  task: LossTask,
  take: (drawn: DrawnChunk) => void,
  signal: AbortSignal,
): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const left = new Set(task.chunks);
    const worker = new Worker(new URL('./loss-worker.ts', import.meta.url));
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener('abort', end);
      resolve([...left]);
    };
    signal.addEventListener('abort', end);
    worker.addEventListener('error', end);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isDrawnChunk(data)) return;
      left.delete(data.chunk);
      take(data);
      if (left.size === 0) end();
    });
    if (signal.aborted || left.size === 0) end();
    else worker.postMessage(task);
  });
}

/** Draws the chunks again that have a loss beyond the value at risk, and divides those losses among the obligors. */
function contributionsOf(
  { start, loss, obligor, ...rest }: LossPortfolio,
  all: Float64Array,
  { quantiles }: LossDistribution,
  { seed, scenarios }: SimulationOptions,
): Float64Array {
  const from = quantiles[0]?.valueAtRisk ?? Number.POSITIVE_INFINITY;
  const lossByPlace = new Float64Array(loss.length);
  const sampler = new ScenarioSampler({ start, loss, obligor, ...rest }, streamOfChunk);
  let beyond = 0;
  for (let first = 0; first < scenarios; first += SCENARIOS_PER_CHUNK) {
    const counted = Math.min(SCENARIOS_PER_CHUNK, scenarios - first);
    const tail = all.subarray(first, first + counted).filter((one) => one >= from).length;
    if (tail === 0) continue;
    sampler.losses(seed, first / SCENARIOS_PER_CHUNK, { from, scenarios: counted, lossByPlace });
    beyond += tail;
  }
  const contributions = new Float64Array(obligor.reduce((most, one) => Math.max(most, one), -1) + 1);
  obligor.forEach((one, place) => {
    contributions[one] = (lossByPlace[place] ?? 0) / Math.max(1, beyond);
  });
  return contributions;
}

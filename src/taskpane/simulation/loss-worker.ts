import { ScenarioSampler } from '../../domain/stress/scenario-sampler';
import { isLossTask } from './loss-task';
import { streamOfChunk } from './random-stream';

/** The worker's side of a simulation: draws chunk after chunk, away from the page's thread. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isLossTask(data)) return;
  const sampler = new ScenarioSampler(data.portfolio, streamOfChunk);
  for (const chunk of data.chunks) {
    const losses = sampler.losses(data.seed, chunk).slice();
    postMessage({ chunk, losses }, { transfer: [losses.buffer] });
  }
});

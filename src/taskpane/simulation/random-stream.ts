import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomStream } from '../../domain/stress/scenario-sampler';

/** The stream of a chunk of scenarios: jumps of 2⁶⁴ numbers apart from its neighbours. */
export function streamOfChunk(seed: number, chunk: number): RandomStream {
  const stream = xoroshiro128plus(seed);
  for (let i = 0; i < chunk; i++) stream.jump();
  return stream;
}

import { addAt, intAt, realAt } from '../ledger/column-access';
import { meanGap } from './factor-tables';
import type { LossPortfolio } from './loss-portfolio';

/**
 * Scenarios are drawn in chunks of this size, each with its own stream of chance: which worker draws a chunk, and when,
 * changes nothing.
 */
export const SCENARIOS_PER_CHUNK = 4096;

const UNIT = 2 ** -32;

// Taken from Math once: where code runs in a context of its own, looking Math up costs more than what it computes.
const { cos, floor, log, sqrt } = Math;
const TURN = 2 * Math.PI;

/** Chance: each call gives 32 random bits as a whole number. */
export interface RandomStream {
  next(): number;
}

/** The stream of a chunk: the same for the same seed and chunk, and apart from that of every other chunk. */
export type StreamOfChunk = (seed: number, chunk: number) => RandomStream;

/** The scenarios whose loss is at least `from`, and what each place of the portfolio lost in them together. */
export interface Tail {
  readonly from: number;
  /** Of the chunk, only so many of the first scenarios count. */
  readonly scenarios: number;
  readonly lossByPlace: Float64Array;
}

/** Draws scenarios of a portfolio: one factor for all, then who defaults, from default to default (geometric gaps). */
export class ScenarioSampler {
  readonly #portfolio: LossPortfolio;
  readonly #streamOf: StreamOfChunk;
  readonly #losses = new Float64Array(SCENARIOS_PER_CHUNK);
  /** Places of the defaults of the scenario at hand. */
  readonly #defaults: Int32Array;

  constructor(portfolio: LossPortfolio, streamOf: StreamOfChunk) {
    this.#portfolio = portfolio;
    this.#streamOf = streamOf;
    this.#defaults = new Int32Array(portfolio.loss.length);
  }

  /** The losses of a chunk's scenarios, added to a tail where one is asked for; the array is overwritten by the next call. */
  losses(seed: number, chunk: number, tail?: Tail): Float64Array {
    const { correlation, threshold, start, loss } = this.#portfolio;
    const [onFactor, scale] = [sqrt(correlation), 1 / sqrt(1 - correlation)];
    const stream = this.#streamOf(seed, chunk);
    const defaults = this.#defaults;
    const losses = this.#losses;
    for (let scenario = 0; scenario < SCENARIOS_PER_CHUNK; scenario++) {
      const factor = onFactor * normalOf(stream.next(), stream.next());
      let [sum, count] = [0, 0];
      for (let c = 0; c < threshold.length; c++) {
        const gap = meanGap(((threshold[c] as number) + factor) * scale);
        const end = start[c + 1] as number;
        let at = (start[c] as number) + floor(gap * exponentialOf(stream.next()));
        while (at < end) {
          defaults[count++] = at;
          sum += loss[at] as number;
          at += 1 + floor(gap * exponentialOf(stream.next()));
        }
      }
      losses[scenario] = sum;
      if (tail !== undefined && sum >= tail.from && scenario < tail.scenarios) this.#addTo(tail, count);
    }
    return losses;
  }

  #addTo({ lossByPlace }: Tail, count: number): void {
    const { loss } = this.#portfolio;
    for (let i = 0; i < count; i++) {
      const place = intAt(this.#defaults, i);
      addAt(lossByPlace, place, realAt(loss, place));
    }
  }
}

/** A uniform number above 0 and below 1 of 32 random bits. */
function uniformOf(bits: number): number {
  return ((bits >>> 0) + 0.5) * UNIT;
}

function exponentialOf(bits: number): number {
  return -log(uniformOf(bits));
}

/** A standard normal number (Box and Muller). */
function normalOf(radius: number, angle: number): number {
  return sqrt(2 * exponentialOf(radius)) * cos(TURN * uniformOf(angle));
}

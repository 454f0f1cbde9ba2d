import type { DayNumber } from '../calendar/day-number';

/** Bands are as wide as the receipts of this time needed; before it, less was known of the customers. */
const WIDTH_MEMORY = 56;
/** Fewer past weeks than these do not tell how wide a band must be. */
const FEWEST = 10;
/** How far one week that a band held, or did not hold, moves what the next bands aim at. */
const STEP = 0.01;
/** What a band aims at stays this near to what it states. */
const ROOM = 0.25;
const MOST = 0.98;

/** A past week that is over, and the scale of the variance with which its band would have held what came in. */
export interface NeededScale {
  readonly origin: DayNumber;
  readonly endedAt: DayNumber;
  readonly needed: number;
}

/**
 * How wide the band of one chance has to be. Its scale is that with which the bands of recent weeks would have held what came in
 * as often as stated (conformal prediction). Bands that held too often aim lower from then on, and the other way round, so that
 * they hold what they state in the long run even while the forecast itself is still learning (Gibbs and Candès 2021).
 */
export class BandWidth {
  readonly #chance: number;
  readonly #past: readonly NeededScale[];
  readonly #stated = new Map<DayNumber, number>();

  constructor(chance: number, past: readonly NeededScale[]) {
    this.#chance = chance;
    this.#past = past;
    const origins = [...new Set(past.map(({ origin }) => origin))].sort((a, b) => a - b);
    for (const origin of origins) this.#stated.set(origin, this.scaleAt(origin));
  }

  /** The scale of a band that is stated on a day, from the weeks that were over by then; 1 where they are too few. */
  scaleAt(day: DayNumber): number {
    const needed = this.#past
      .filter(({ endedAt }) => endedAt <= day && endedAt > day - WIDTH_MEMORY)
      .map((one) => one.needed)
      .sort((a, b) => a - b);
    if (needed.length < FEWEST) return 1;
    const place = Math.ceil((needed.length + 1) * this.#aimAt(day)) - 1;
    return needed[Math.min(Math.max(0, place), needed.length - 1)] ?? 1;
  }

  #aimAt(day: DayNumber): number {
    let aim = this.#chance;
    for (const { origin, endedAt, needed } of this.#past) {
      if (endedAt > day) continue;
      const wasHeld = needed <= (this.#stated.get(origin) ?? 1);
      aim += STEP * (this.#chance - (wasHeld ? 1 : 0));
    }
    const least = this.#chance - ROOM;
    return Math.min(MOST, this.#chance + ROOM, Math.max(least, aim));
  }
}

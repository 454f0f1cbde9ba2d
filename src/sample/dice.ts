import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const RESOLUTION = 1_000_000;

/** Seeded chance: the same seed throws the same numbers on every machine. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with this probability, 0–1. */
  chance(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

export function newDice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const whole = (low: number, high: number): number => uniformInt(generator, low, high);
  return {
    whole,
    chance: (probability) => whole(1, RESOLUTION) <= probability * RESOLUTION,
    pick: (choices) => {
      const choice = choices[whole(0, choices.length - 1)];
      if (choice === undefined) throw new RangeError('There is nothing to pick from.');
      return choice;
    },
  };
}

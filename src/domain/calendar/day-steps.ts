/** Longer tables than this cost more than they save. */
const LONGEST = 65_536;

/** A step function of days, such as the bucket of an age: worked out once a day and then looked up. */
export class DaySteps {
  readonly #first: number;
  readonly #steps: Int16Array;
  readonly #stepOf: (days: number) => number;

  /** `stepOf` does not change below `first` and above `last`; it is asked for whole days. */
  constructor(first: number, last: number, stepOf: (days: number) => number) {
    const count = last - first + 1;
    this.#first = first;
    this.#stepOf = stepOf;
    this.#steps = new Int16Array(count > LONGEST ? 0 : count);
    for (let i = 0; i < this.#steps.length; i++) this.#steps[i] = stepOf(first + i);
  }

  at(days: number): number {
    const steps = this.#steps;
    if (steps.length === 0) return this.#stepOf(days);
    const last = steps.length - 1;
    const i = days - this.#first;
    return steps[i < 0 ? 0 : i > last ? last : i] as number;
  }
}

import { ServedCollection } from '../../protocol/served-object';
import type { ServedObject } from '../../protocol/served-object';

/** `Excel.RangeCollection`: the single ranges of several areas. */
export class RangeCollection extends ServedCollection {
  readonly typeName = 'RangeCollection';
  readonly #ranges: readonly ServedObject[];

  constructor(ranges: readonly ServedObject[]) {
    super();
    this.#ranges = ranges;
  }

  items(): readonly ServedObject[] {
    return this.#ranges;
  }
}

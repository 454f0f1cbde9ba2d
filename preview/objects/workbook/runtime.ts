import { ServedObject } from '../../protocol/served-object';
import { truth } from '../arguments';
import type { StoredState } from '../stored-state';

/** `Excel.Runtime`. */
export class Runtime extends ServedObject {
  readonly typeName = 'Runtime';
  readonly #stored: StoredState;

  constructor(stored: StoredState) {
    super();
    this.#stored = stored;
  }

  /** Whether the add-in hears of events; `ObjectModel.areEventsEnabled` tells the host. */
  get enableEvents(): boolean {
    return this.#stored.read('runtime', 'enableEvents', true);
  }

  set enableEvents(value: unknown) {
    this.#stored.write('runtime', 'enableEvents', truth(value));
  }
}

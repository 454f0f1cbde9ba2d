import type { Rect } from '../book/cell-value';

export interface EventRange {
  readonly sheetId: string;
  readonly rect: Rect;
}

const REMEMBERED = 200;

/** The ranges of the latest events, so that `args.getRange(context)` finds them by the event's reference. */
export class EventRanges {
  readonly #ranges = new Map<string, EventRange>();
  #last = 0;

  remember(range: EventRange): string {
    this.#last += 1;
    const id = `event${this.#last}`;
    this.#ranges.set(id, range);
    this.#ranges.delete(`event${this.#last - REMEMBERED}`);
    return id;
  }

  find(id: unknown): EventRange | null {
    return (typeof id === 'string' ? this.#ranges.get(id) : undefined) ?? null;
  }
}

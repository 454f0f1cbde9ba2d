import type { DayNumber } from '../calendar/day-number';
import type { DateOrder } from '../calendar/parse-date';
import { halfWidth } from '../half-width';

/** A date cell that can be read two ways, until the other dates of the grid show which one is meant. */
export interface AmbiguousDate {
  readonly field: 'invoiceDate' | 'dueDate' | 'paidDate';
  readonly row: number;
  readonly column: number;
  readonly raw: string;
  readonly dayFirst: DayNumber;
  readonly monthFirst: DayNumber;
}

const YEAR_LAST = /^'?\s*(\d{1,2})([-/.])(\d{1,2})\2(?:\d{2}|\d{4})(?!\d)/;

/**
 * Collects what the date cells of one grid prove about the order of day and month. One export writes all its dates one way:
 * a single 25/03/2026 settles 03/04/2026, unless another cell proves the opposite.
 */
export class DateOrders {
  readonly ambiguous: AmbiguousDate[] = [];
  #dayFirstProofs = 0;
  #monthFirstProofs = 0;

  /** Takes note of a text that was read as a date. */
  observe(text: string): void {
    const parts = YEAR_LAST.exec(halfWidth(text).trim());
    if (parts === null) return;
    if (Number(parts[1]) > 12) this.#dayFirstProofs++;
    if (Number(parts[3]) > 12) this.#monthFirstProofs++;
  }

  /** The order that the cells prove; undefined when none or both are proven. */
  proven(): DateOrder | undefined {
    if (this.#dayFirstProofs > 0 && this.#monthFirstProofs === 0) return 'DMY';
    return this.#monthFirstProofs > 0 && this.#dayFirstProofs === 0 ? 'MDY' : undefined;
  }
}

import type { AgedItems } from '../../src/domain/aging/aging-summary';
import type { DayNumber } from '../../src/domain/calendar/day-number';

/** An invoice, or with a negative amount a credit, as one writes it down. */
export interface AgedItem {
  readonly customer: string;
  readonly documentDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly openAmount: number;
}

/** Items as the columns that an aging reads. */
export function agedItems(items: readonly AgedItem[]): AgedItems {
  const values = [...new Set(items.map(({ customer }) => customer))];
  return {
    customer: { values, codes: Int32Array.from(items, ({ customer }) => values.indexOf(customer)) },
    documentDate: Int32Array.from(items, ({ documentDate }) => documentDate),
    dueDate: Int32Array.from(items, ({ dueDate }) => dueDate),
    openAmount: Float64Array.from(items, ({ openAmount }) => openAmount),
  };
}

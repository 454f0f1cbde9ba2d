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

/** What the cells show about an ambiguous date, and whether that leaves nothing to ask. */
export interface OrderVerdict {
  readonly order: DateOrder;
  readonly isCertain: boolean;
}

interface Proofs {
  dayFirst: number;
  monthFirst: number;
}

const YEAR_LAST = /^'?\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})(?!\d)/;

/**
 * Collects what the date cells of one grid prove about the order of day and month, by notation: 25/03/2026 settles
 * 03/04/2026 but says nothing about 03.04.26. Dots mean day first everywhere, unless a cell proves the opposite.
 * Where notations of one column prove opposite orders, the dates between them stay a question, with a proposal.
 */
export class DateOrders {
  readonly ambiguous: AmbiguousDate[] = [];
  readonly #proofs = new Map<string, Proofs>();
  readonly #proofsOfColumn = new Map<number, Map<string, Proofs>>();

  /** Takes note of a text that was read as a date. */
  observe(text: string, column: number): void {
    const parts = YEAR_LAST.exec(halfWidth(text).trim());
    if (parts === null) return;
    const notation = notationOf(parts);
    const ofColumn = this.#proofsOfColumn.get(column) ?? new Map<string, Proofs>();
    this.#proofsOfColumn.set(column, ofColumn);
    const isDayFirst = Number(parts[1]) > 12;
    const isMonthFirst = Number(parts[3]) > 12;
    for (const proofs of [entryOf(this.#proofs, notation), entryOf(ofColumn, notation)]) {
      if (isDayFirst) proofs.dayFirst++;
      if (isMonthFirst) proofs.monthFirst++;
    }
  }

  /** The order of the notation in which a date is written; undefined when its cells prove none, or both. */
  verdict({ raw, column }: AmbiguousDate): OrderVerdict | undefined {
    const parts = YEAR_LAST.exec(halfWidth(raw).trim());
    if (parts === null) return undefined;
    const notation = notationOf(parts);
    const ofColumn = this.#proofsOfColumn.get(column);
    const isDotted = parts[2] === '.';
    const order =
      orderOf(this.#proofs.get(notation)) ??
      orderOf(ofColumn?.get(notation)) ??
      (isDotted && !isProven(this.#proofs.get(notation)) ? 'DMY' : undefined);
    if (order === undefined) return undefined;
    const others = [...(ofColumn ?? [])].filter(([other]) => other !== notation);
    const isContested = !isDotted && others.some(([, proofs]) => isProvenAgainst(proofs, order));
    return { order, isCertain: !isContested };
  }
}

function notationOf(parts: RegExpExecArray): string {
  return `${parts[2] ?? ''}${(parts[4] ?? '').length}`;
}

function entryOf(proofs: Map<string, Proofs>, notation: string): Proofs {
  const known = proofs.get(notation) ?? { dayFirst: 0, monthFirst: 0 };
  proofs.set(notation, known);
  return known;
}

function orderOf(proofs: Proofs | undefined): DateOrder | undefined {
  if (proofs === undefined) return undefined;
  if (proofs.dayFirst > 0 && proofs.monthFirst === 0) return 'DMY';
  return proofs.monthFirst > 0 && proofs.dayFirst === 0 ? 'MDY' : undefined;
}

function isProven(proofs: Proofs | undefined): boolean {
  return proofs !== undefined && proofs.dayFirst + proofs.monthFirst > 0;
}

function isProvenAgainst(proofs: Proofs, order: DateOrder): boolean {
  return order === 'DMY' ? proofs.monthFirst > 0 : proofs.dayFirst > 0;
}

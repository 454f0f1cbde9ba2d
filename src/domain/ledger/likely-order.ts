import { NO_DATE, type DayNumber } from '../calendar/day-number';
import type { DateOrder } from '../calendar/parse-date';
import type { AmbiguousDate } from './date-orders';

type Field = AmbiguousDate['field'];

/** Days that lie further apart than any terms are not those of one invoice. */
const LONGEST_TERMS = 400;
const FEWEST_RECORDS = 3;

/**
 * The order of day and month that makes sense of dates which prove none by themselves: read the wrong way round, invoices
 * fall due before they are issued, and every one has terms of its own. Undefined unless one order is clearly better.
 * `dayAt` answers the other dates of a record, NO_DATE where there is none.
 */
export function likelyOrder(
  ambiguous: readonly AmbiguousDate[],
  dayAt: (field: Field, row: number) => DayNumber,
): DateOrder | undefined {
  const byRow = new Map<number, AmbiguousDate[]>();
  for (const date of ambiguous) byRow.set(date.row, [...(byRow.get(date.row) ?? []), date]);
  const dayFirst = plausibility(byRow, 'DMY', dayAt);
  const monthFirst = plausibility(byRow, 'MDY', dayAt);
  if (dayFirst.records < FEWEST_RECORDS) return undefined;
  if (isClearlyBetter(dayFirst, monthFirst)) return 'DMY';
  return isClearlyBetter(monthFirst, dayFirst) ? 'MDY' : undefined;
}

interface Plausibility {
  readonly records: number;
  /** Records that are due or paid before they were issued, or years after. */
  readonly absurd: number;
  /** How many different terms the records have. */
  readonly terms: number;
}

function plausibility(
  byRow: ReadonlyMap<number, readonly AmbiguousDate[]>,
  order: DateOrder,
  dayAt: (field: Field, row: number) => DayNumber,
): Plausibility {
  const terms = new Set<number>();
  let absurd = 0;
  let records = 0;
  for (const [row, dates] of byRow) {
    const day = (field: Field): DayNumber => {
      const date = dates.find((one) => one.field === field);
      if (date === undefined) return dayAt(field, row);
      return order === 'DMY' ? date.dayFirst : date.monthFirst;
    };
    const [invoiced, due] = [day('invoiceDate'), day('dueDate')];
    if (invoiced === NO_DATE || due === NO_DATE) continue;
    records++;
    terms.add(due - invoiced);
    if (due < invoiced || due - invoiced > LONGEST_TERMS) absurd++;
  }
  return { records, absurd, terms: terms.size };
}

function isClearlyBetter(one: Plausibility, other: Plausibility): boolean {
  return one.absurd * 10 <= one.records && (other.absurd > one.absurd + 1 || other.terms > 2 * one.terms + 1);
}

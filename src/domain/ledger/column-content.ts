import { isErrorCell } from './cell-error';
import { isBlankCell } from './cell-text';
import { flagOf } from './flag-words';
import { NO_DATE } from '../calendar/day-number';
import { isPlausibleDay } from './plausible-day';
import { readAmountCell, readDateCell } from './read-cell';

/** What the cells of one column look like: shares of the cells that are filled, between 0 and 1. */
export interface ColumnContent {
  readonly filled: number;
  /** Could be dates: serials of plausible days, or text that reads as a date in either order. */
  readonly dates: number;
  /** Could be amounts: numbers, or text that reads as an amount. */
  readonly amounts: number;
  /** Numbers with cents, or negative: amounts rather than ids or serials. */
  readonly fractions: number;
  readonly texts: number;
  readonly flags: number;
  /** Different values among the filled cells. */
  readonly distinct: number;
}

/** Looks at the cells of a column in a sample of records. */
export function columnContent(sample: readonly (readonly unknown[])[], column: number): ColumnContent {
  const cells = sample.map((row) => row[column]).filter((cell) => !isBlankCell(cell) && !isErrorCell(cell));
  const share = (is: (cell: unknown) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  return {
    filled: cells.length,
    dates: share(isDateLike),
    amounts: share((cell) => readAmountCell(cell).value !== undefined),
    fractions: share((cell) => isFraction(readAmountCell(cell).value)),
    texts: share((cell) => typeof cell === 'string'),
    flags: share(
      (cell) => typeof cell === 'boolean' || (typeof cell === 'string' && flagOf(cell) !== undefined),
    ),
    distinct: new Set(cells).size / Math.max(1, cells.length),
  };
}

function isDateLike(cell: unknown): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && isPlausibleDay(cell);
  const { value } = readDateCell(cell, undefined);
  return value !== undefined && value !== NO_DATE;
}

function isFraction(amount: number | undefined): boolean {
  return amount !== undefined && (!Number.isInteger(amount) || amount < 0);
}

import { NO_DATE, type DayNumber } from '../domain/calendar/day-number';
import { dayNumberFromSerial } from '../domain/calendar/excel-serial';
import { parseDate } from '../domain/calendar/parse-date';
import { parseAmount } from '../domain/money/parse-amount';

/** The text of a cell that somebody filled in, without spaces around it; a number as it is typed. */
export function entryText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** The day of a cell, whether it holds a date or the text of one; NO_DATE for blank, undefined for what is no date. */
export function entryDay(cell: unknown): DayNumber | undefined {
  if (cell === '' || cell === null || cell === undefined) return NO_DATE;
  const day = typeof cell === 'number' ? dayNumberFromSerial(cell) : parseDate(entryText(cell));
  return typeof day === 'number' ? day : undefined;
}

/** The number of a cell, whether it holds a number or the text of an amount; undefined for what is none. */
export function entryNumber(cell: unknown): number | undefined {
  if (typeof cell === 'number') return cell;
  const amount = parseAmount(entryText(cell));
  return typeof amount === 'number' ? amount : undefined;
}

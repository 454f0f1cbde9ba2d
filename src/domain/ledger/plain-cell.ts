import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { parseDate } from '../calendar/parse-date';
import { BLANK_TEXT, NOT_PLAIN, SUSPECT_TEXT } from './cell-codes';
import { FLAG_WORDS } from './flag-words';
import { FIRST_PLAUSIBLE_DAY, isPlausibleDay, LARGEST_AMOUNT, LAST_PLAUSIBLE_DAY } from './plausible-day';
import type { TextDictionary } from './text-dictionary';

// Readers of the cells that need no second thought. They are called for every cell of a ledger: small enough to be
// compiled into the loop that calls them, and without an object for the answer.

const PLAIN_AMOUNT = /^-?\d{1,12}(?:\.\d{1,2})?$/;
const ISO_LENGTH = 10;

/** The day of a serial (time of day dropped) or of an ISO text; NO_DATE for a blank. */
export function plainDay(cell: unknown): DayNumber {
  if (typeof cell === 'number') return serialDay(cell);
  return cell === '' ? NO_DATE : isoDay(cell);
}

/** The day of a serial, time of day dropped; NOT_PLAIN for a number that is no day worth believing. */
export function serialDay(serial: number): DayNumber {
  return serial >= FIRST_PLAUSIBLE_DAY && serial < LAST_PLAUSIBLE_DAY + 1 ? serial | 0 : NOT_PLAIN;
}

function isoDay(cell: unknown): DayNumber {
  if (typeof cell !== 'string' || cell.length !== ISO_LENGTH || cell[4] !== '-') return NOT_PLAIN;
  const day = parseDate(cell);
  return typeof day === 'number' && isPlausibleDay(day) ? day : NOT_PLAIN;
}

/** The amount of a number, or of a text of digits with up to two decimals; NaN for any other cell, blank ones too. */
export function plainAmount(cell: unknown): number {
  if (typeof cell === 'number') return isMoney(cell) ? cell : Number.NaN;
  return typeof cell === 'string' && PLAIN_AMOUNT.test(cell) ? Number(cell) : Number.NaN;
}

/** Whether a number can be an amount. */
function isMoney(value: number): boolean {
  return value > -LARGEST_AMOUNT && value < LARGEST_AMOUNT;
}

/** The code of a text in its dictionary, for a column with few different texts; SUSPECT_TEXT for any other cell. */
export function plainRepeatingText(cell: unknown, dictionary: TextDictionary): number {
  if (cell === '') return BLANK_TEXT;
  return typeof cell === 'string' ? dictionary.codeOfRepeating(cell) : SUSPECT_TEXT;
}

/** 1 for TRUE and the words for it, 0 for FALSE, blank and theirs. */
export function plainFlag(cell: unknown): number {
  if (cell === false || cell === '') return 0;
  return cell === true ? 1 : (FLAG_WORDS.get(cell) ?? NOT_PLAIN);
}

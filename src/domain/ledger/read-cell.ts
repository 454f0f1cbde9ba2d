import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { parseDate, type DateOrder } from '../calendar/parse-date';
import type { FaultReason } from '../fault';
import { parseAmount } from '../money/parse-amount';
import { isErrorCell } from './cell-error';
import { cellText, isBlankCell } from './cell-text';
import type { FindingKind } from './finding';
import { flagOf } from './flag-words';
import { isPlausibleDay, LARGEST_AMOUNT } from './plausible-day';

/** One cell as it was read: a value, with the finding it deserves; no value means the record cannot be read. */
export interface CellReading {
  readonly value?: number;
  readonly finding?: FindingKind;
  /** The second reading of an ambiguous date; the first, day before month, is `value`. */
  readonly monthFirst?: DayNumber;
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_AMOUNT = /^-?\d+(?:\.\d+)?$/;

/** Reads a date cell to its day; NO_DATE when blank. */
export function readDateCell(cell: unknown, order: DateOrder | undefined): CellReading {
  if (typeof cell === 'number') return readSerial(cell);
  if (isBlankCell(cell)) return { value: NO_DATE };
  if (isErrorCell(cell)) return { finding: 'errorCell' };
  return typeof cell === 'string' ? readDateText(cell, order) : { finding: 'unreadableDate' };
}

function readSerial(serial: number): CellReading {
  const day = Math.floor(serial);
  if (isPlausibleDay(day)) return { value: day };
  // 20260331 in a cell of numbers is a date that lost its format.
  const compact = Number.isInteger(serial) ? parseDate(String(serial)) : NO_DATE;
  if (typeof compact === 'number' && isPlausibleDay(compact)) return { value: compact, finding: 'textDate' };
  return { finding: 'implausibleDate' };
}

function readDateText(text: string, order: DateOrder | undefined): CellReading {
  const day = parseDate(text, order);
  if (typeof day === 'number') {
    if (!isPlausibleDay(day)) return { finding: 'implausibleDate' };
    return PLAIN_DATE.test(text) ? { value: day } : { value: day, finding: 'textDate' };
  }
  if (day.reason === 'ambiguousDate') return readBothOrders(text);
  return day.reason === 'blank' ? { value: NO_DATE } : { finding: 'unreadableDate' };
}

function readBothOrders(text: string): CellReading {
  const dayFirst = parseDate(text, 'DMY');
  const monthFirst = parseDate(text, 'MDY');
  if (typeof dayFirst !== 'number' || typeof monthFirst !== 'number') return { finding: 'unreadableDate' };
  if (!isPlausibleDay(dayFirst)) return { finding: 'implausibleDate' };
  return { value: dayFirst, monthFirst, finding: 'ambiguousDate' };
}

const FINDING_OF_AMOUNT: Partial<Record<FaultReason, FindingKind>> = {
  blank: 'blankAmount',
  ambiguousAmount: 'ambiguousAmount',
};

/** Reads an amount cell; a blank one has no value and the finding blankAmount. */
export function readAmountCell(cell: unknown): CellReading {
  if (typeof cell === 'number')
    return Math.abs(cell) < LARGEST_AMOUNT ? { value: cell } : { finding: 'unreadableAmount' };
  if (isBlankCell(cell)) return { finding: 'blankAmount' };
  if (isErrorCell(cell)) return { finding: 'errorCell' };
  if (typeof cell !== 'string') return { finding: 'unreadableAmount' };
  const amount = parseAmount(cell);
  if (typeof amount !== 'number') return { finding: FINDING_OF_AMOUNT[amount.reason] ?? 'unreadableAmount' };
  if (!(Math.abs(amount) < LARGEST_AMOUNT)) return { finding: 'unreadableAmount' };
  return PLAIN_AMOUNT.test(cell) ? { value: amount } : { value: amount, finding: 'textAmount' };
}

/** Reads a yes/no cell to 1 or 0. Another text is taken for a reason to dispute: the cautious reading, and it is asked. */
export function readFlagCell(cell: unknown): CellReading {
  if (typeof cell === 'boolean') return { value: cell ? 1 : 0 };
  if (isBlankCell(cell)) return { value: 0 };
  if (isErrorCell(cell)) return { finding: 'errorCell' };
  const flag = flagOf(cellText(cell));
  return flag === undefined ? { value: 1, finding: 'unreadableFlag' } : { value: flag };
}

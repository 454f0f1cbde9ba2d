import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { parseDate, type DateOrder } from '../calendar/parse-date';
import type { FaultReason } from '../fault';
import { halfWidth } from '../half-width';
import { parseAmount, type DecimalMark } from '../money/parse-amount';
import { isErrorCell } from './cell-error';
import { cellText, isBlankCell } from './cell-text';
import type { FindingKind } from './finding';
import { flagOf } from './flag-words';
import { isPlausibleDay, LARGEST_AMOUNT } from './plausible-day';

/** One cell as it was read: a value, with the finding it deserves; no value means the record cannot be read. */
export interface CellReading {
  readonly value?: number;
  readonly finding?: FindingKind;
  /** The second reading of an ambiguous date, month before day, or of an ambiguous amount, by decimal comma. */
  readonly other?: number;
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_AMOUNT = /^-?\d+(?:\.\d+)?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** From here to the first plausible day lies what may have been meant; before it, a year lost its digits. */
const FIRST_DAY_OF_1900: DayNumber = 1;

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
  const plain = halfWidth(text).replace(/^'/, '').trim();
  if (SERIAL.test(plain)) return readSerialText(Math.floor(Number(plain)));
  const day = parseDate(text, order, 'recent');
  if (typeof day === 'number') {
    if (day < FIRST_DAY_OF_1900) return { finding: 'unreadableDate' };
    if (!isPlausibleDay(day)) return { finding: 'implausibleDate' };
    return PLAIN_DATE.test(text) ? { value: day } : { value: day, finding: 'textDate' };
  }
  if (day.reason === 'ambiguousDate') return readBothOrders(text);
  return day.reason === 'blank' ? { value: NO_DATE } : { finding: 'unreadableDate' };
}

/** 40973 in a text: a day number that an export printed without its format. */
function readSerialText(day: DayNumber): CellReading {
  return isPlausibleDay(day) ? { value: day, finding: 'textDate' } : { finding: 'unreadableDate' };
}

function readBothOrders(text: string): CellReading {
  const dayFirst = parseDate(text, 'DMY', 'recent');
  const monthFirst = parseDate(text, 'MDY', 'recent');
  if (typeof dayFirst !== 'number' || typeof monthFirst !== 'number') return { finding: 'unreadableDate' };
  if (!isPlausibleDay(dayFirst)) return { finding: 'implausibleDate' };
  return { value: dayFirst, other: monthFirst, finding: 'ambiguousDate' };
}

/** What systems print for a date that is not there: SAP and databases zeros, others words. */
const NO_DATE_WORD =
  /^(?:0{8}|0{4}[-/.]00[-/.]00|00[-/.]00[-/.]0{4}|nat|nan|null|none|n\/?a|nil|open|unpaid|未付|未收|未收款|未结清|未回款)$/i;

/** Reads the date of a payment, for which some exports only say that there was one. */
export function readPaidDateCell(cell: unknown, order: DateOrder | undefined): CellReading {
  const reading = readDateCell(cell, order);
  if (typeof cell === 'string' && NO_DATE_WORD.test(cell.trim()))
    return { value: NO_DATE, finding: 'unpaidMark' };
  if (reading.finding !== 'unreadableDate' && typeof cell !== 'boolean') return reading;
  const flag = flagOf(cellText(cell));
  if (flag === undefined) return reading;
  return flag === 1 ? { finding: 'paidWithoutDate' } : { value: NO_DATE, finding: 'unpaidMark' };
}

const FINDING_OF_AMOUNT: Partial<Record<FaultReason, FindingKind>> = {
  blank: 'blankAmount',
  ambiguousAmount: 'ambiguousAmount',
};

/** Reads an amount cell; a blank one has no value and the finding blankAmount. */
export function readAmountCell(cell: unknown, mark?: DecimalMark): CellReading {
  if (typeof cell === 'number')
    return Math.abs(cell) < LARGEST_AMOUNT ? { value: cell } : { finding: 'unreadableAmount' };
  if (isBlankCell(cell)) return { finding: 'blankAmount' };
  if (isErrorCell(cell)) return { finding: 'errorCell' };
  if (typeof cell !== 'string') return { finding: 'unreadableAmount' };
  const amount = parseAmount(cell, mark);
  if (typeof amount !== 'number')
    return amount.reason === 'ambiguousAmount'
      ? readBothMarks(cell)
      : { finding: FINDING_OF_AMOUNT[amount.reason] ?? 'unreadableAmount' };
  if (!(Math.abs(amount) < LARGEST_AMOUNT)) return { finding: 'unreadableAmount' };
  return PLAIN_AMOUNT.test(cell) ? { value: amount } : { value: amount, finding: 'textAmount' };
}

function readBothMarks(text: string): CellReading {
  const byPoint = parseAmount(text, '.');
  const byComma = parseAmount(text, ',');
  if (typeof byPoint !== 'number' || typeof byComma !== 'number') return { finding: 'unreadableAmount' };
  return { value: byPoint, other: byComma, finding: 'ambiguousAmount' };
}

/** Reads a yes/no cell to 1 or 0. Another text is taken for a reason to dispute: the cautious reading, and it is asked. */
export function readFlagCell(cell: unknown): CellReading {
  if (typeof cell === 'boolean') return { value: cell ? 1 : 0 };
  if (isBlankCell(cell)) return { value: 0 };
  if (isErrorCell(cell)) return { finding: 'errorCell' };
  const flag = flagOf(cellText(cell));
  return flag === undefined ? { value: 1, finding: 'unreadableFlag' } : { value: flag };
}

import { NO_DATE } from '../calendar/day-number';
import { parseDate } from '../calendar/parse-date';
import { FIRST_PLAUSIBLE_DAY, isPlausibleDay, LARGEST_AMOUNT, LAST_PLAUSIBLE_DAY } from './plausible-day';
import { BLANK_TEXT, type TextDictionary } from './text-dictionary';

// One small loop a column and a kind of cell. They read what is plain; any other cell marks its row as odd,
// and the row is then read again, cell by cell, by `readRecord`. Small loops with one kind of array each stay compiled.

/** A portion of a block of cells: rows `from` (included) to `to` (not), one column of them. */
export interface CellColumn {
  readonly rows: readonly (readonly unknown[])[];
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Index of the first record in the ledger's columns. */
  readonly start: number;
  /** 1 marks the rows, counted from `from`, that are not plain. */
  readonly odd: Uint8Array;
}

const PLAIN_AMOUNT = /^-?\d{1,12}(?:\.\d{1,2})?$/;
const ISO_LENGTH = 10;

/** Texts with a dictionary. A blank is odd when `isNeeded`. */
export function readTexts(
  cells: CellColumn,
  dictionary: TextDictionary,
  into: Int32Array,
  isNeeded: boolean,
): void {
  const { rows, from, to, column, start, odd } = cells;
  const lowest = isNeeded ? 0 : BLANK_TEXT;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    const code =
      typeof cell === 'string'
        ? dictionary.codeOf(cell)
        : typeof cell === 'number'
          ? dictionary.codeOfNumber(cell)
          : lowest - 1;
    if (code < lowest) odd[i - from] = 1;
    into[start + i - from] = code;
  }
}

/** Texts of a column with very few different values, such as currencies: most cells repeat the one above. */
export function readRepeatingTexts(cells: CellColumn, dictionary: TextDictionary, into: Int32Array): void {
  const { rows, from, to, column, start, odd } = cells;
  let lastText = '';
  let lastCode = BLANK_TEXT;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    if (cell !== lastText) {
      if (typeof cell === 'string') {
        lastText = cell;
        lastCode = dictionary.codeOf(cell);
      } else {
        odd[i - from] = 1;
      }
    }
    if (lastCode < BLANK_TEXT) odd[i - from] = 1;
    into[start + i - from] = lastCode;
  }
}

/** Dates as serials, time of day dropped, or as ISO text. A blank is odd when `isNeeded`. */
export function readDates(cells: CellColumn, into: Int32Array, isNeeded: boolean): void {
  const { rows, from, to, column, start, odd } = cells;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    let day = NO_DATE;
    if (typeof cell === 'number') {
      if (cell >= FIRST_PLAUSIBLE_DAY && cell < LAST_PLAUSIBLE_DAY + 1) day = cell;
      else odd[i - from] = 1;
    } else if (cell === '') {
      if (isNeeded) odd[i - from] = 1;
    } else {
      day = plainIsoDay(cell);
      if (day === NO_DATE) odd[i - from] = 1;
    }
    into[start + i - from] = day;
  }
}

function plainIsoDay(cell: unknown): number {
  if (typeof cell !== 'string' || cell.length !== ISO_LENGTH || cell[4] !== '-') return NO_DATE;
  const day = parseDate(cell);
  return typeof day === 'number' && isPlausibleDay(day) ? day : NO_DATE;
}

/** Amounts as numbers, or as text of digits with up to two decimals. A blank is NaN, and odd when `isNeeded`. */
export function readAmounts(cells: CellColumn, into: Float64Array, isNeeded: boolean): void {
  const { rows, from, to, column, start, odd } = cells;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    let amount = Number.NaN;
    if (typeof cell === 'number') {
      if (cell > -LARGEST_AMOUNT && cell < LARGEST_AMOUNT) amount = cell;
      else odd[i - from] = 1;
    } else if (cell === '') {
      if (isNeeded) odd[i - from] = 1;
    } else if (typeof cell === 'string' && PLAIN_AMOUNT.test(cell)) {
      amount = Number(cell);
    } else {
      odd[i - from] = 1;
    }
    into[start + i - from] = amount;
  }
}

/** Flags as TRUE, FALSE or blank, or as one of the known words for them. */
export function readFlags(cells: CellColumn, into: Uint8Array, words: ReadonlyMap<unknown, number>): void {
  const { rows, from, to, column, start, odd } = cells;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    let flag: number | undefined = 0;
    if (cell === true) flag = 1;
    else if (cell !== false && cell !== '') flag = words.get(cell);
    if (flag === undefined) odd[i - from] = 1;
    else into[start + i - from] = flag;
  }
}

/** Invoice numbers as text; numbers become their digits. */
export function readInvoiceNumbers(cells: CellColumn, into: string[]): void {
  const { rows, from, to, column, start, odd } = cells;
  for (let i = from; i < to; i++) {
    const cell = cellAt(rows, i, column);
    if (typeof cell === 'string') {
      into[start + i - from] = cell;
      if (cell.charCodeAt(0) === 35) odd[i - from] = 1;
    } else {
      into[start + i - from] = typeof cell === 'number' ? String(cell) : '';
      if (typeof cell !== 'number') odd[i - from] = 1;
    }
  }
}

/** A row that is shorter than the others has blank cells at its end. */
function cellAt(rows: readonly (readonly unknown[])[], i: number, column: number): unknown {
  const row = rows[i];
  return row === undefined || column >= row.length ? '' : row[column];
}

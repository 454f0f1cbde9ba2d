import { NO_DATE } from '../calendar/day-number';
import type { ColumnMapping } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import {
  isPlainFlag,
  isSerial,
  NOT_PLAIN,
  plainAmount,
  plainDay,
  plainFlag,
  plainRepeatingText,
} from './plain-cell';
import type { LedgerTexts } from './read-record';
import { BLANK_TEXT, guessPlace, type TextDictionary } from './text-dictionary';

/** A portion of a block of cells, and where its records go. */
export interface Portion {
  readonly rows: readonly (readonly unknown[])[];
  /** First row of the portion in `rows`, and the row after its last one. */
  readonly from: number;
  readonly to: number;
  /** Index of the first record in the columns of the store. */
  readonly start: number;
}

/** The mapping as the loop wants it: the column of every field, NO_COLUMN for a field the grid does not have. */
export interface PlainColumns {
  readonly customer: number;
  readonly invoiceNumber: number;
  readonly invoiceDate: number;
  readonly dueDate: number;
  readonly paidDate: number;
  readonly amount: number;
  readonly openAmount: number;
  readonly currency: number;
  readonly disputed: number;
  readonly terms: number;
  /** Length of a row that has them all. */
  readonly width: number;
}

const NO_COLUMN = -1;

export function plainColumns(mapping: ColumnMapping): PlainColumns {
  return {
    customer: mapping.customer ?? NO_COLUMN,
    invoiceNumber: mapping.invoiceNumber ?? NO_COLUMN,
    invoiceDate: mapping.invoiceDate ?? NO_COLUMN,
    dueDate: mapping.dueDate ?? NO_COLUMN,
    paidDate: mapping.paidDate ?? NO_COLUMN,
    amount: mapping.amount ?? mapping.openAmount ?? NO_COLUMN,
    openAmount: mapping.openAmount ?? NO_COLUMN,
    currency: mapping.currency ?? NO_COLUMN,
    disputed: mapping.disputed ?? NO_COLUMN,
    terms: mapping.terms ?? NO_COLUMN,
    width: Math.max(NO_COLUMN, ...Object.values(mapping)) + 1,
  };
}

/**
 * Reads the rows of a portion into the columns of the store. A row with a cell that is not plain, without a customer,
 * an amount or a due date, is marked 1 in `isOdd`, counted from the portion's first row: it needs a look of its own.
 * A few short loops: one long one would be too much for the compiler, one a column would fetch every row ten times.
 */
export function readPlainRows(
  portion: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  texts: LedgerTexts,
  isOdd: Uint8Array,
): void {
  if (columns.customer < 0 || columns.amount < 0) {
    isOdd.fill(1, 0, portion.to - portion.from);
    return;
  }
  readCustomers(portion, columns, store.customer, texts.customer, isOdd);
  readMoney(portion, columns, store, texts.currency, isOdd);
  readDatesAndFlags(portion, columns, store, isOdd);
  if (columns.terms >= 0) readTerms(portion, columns.terms, store.terms, texts.terms, isOdd);
  if (columns.invoiceNumber >= 0) readInvoiceNumbers(portion, columns, store.invoiceNumber, isOdd);
}

/** The first of the loops: it says of every row whether it is odd, the others only of those that are. */
function readCustomers(
  { rows, from, to, start }: Portion,
  { customer, width }: PlainColumns,
  customers: Int32Array,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  const { values } = dictionary;
  let { guesses } = dictionary;
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rows[i] as readonly unknown[];
    const cell = row[customer];
    let code = NOT_PLAIN;
    if (row.length >= width) {
      if (typeof cell === 'string') {
        const place = guessPlace(cell, guesses.length);
        code = guesses[place] as number;
        if (code < 0 || values[code] !== cell) {
          code = dictionary.codeOfUnguessed(cell, place);
          guesses = dictionary.guesses;
        }
      } else if (typeof cell === 'number') code = dictionary.codeOfNumber(cell);
    }
    customers[at] = code;
    isOdd[i - from] = code < 0 ? 1 : 0;
  }
}

function readMoney(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  const { amount, openAmount, currency } = columns;
  const { amount: amounts, openAmount: openAmounts, currency: currencies } = store;
  // Nearly all cells hold one of the currencies that were met first: they are compared before anything is looked up.
  const first = dictionary.values[0] ?? '';
  const second = dictionary.values[1] ?? '';
  const third = dictionary.values[2] ?? '';
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rowAt(rows, i);
    const full = plainAmount(row[amount]);
    amounts[at] = full;
    if (Number.isNaN(full)) isOdd[i - from] = 1;
    if (openAmount >= 0) {
      const open = plainAmount(row[openAmount]);
      openAmounts[at] = open;
      if (Number.isNaN(open) && row[openAmount] !== '') isOdd[i - from] = 1;
    }
    if (currency >= 0) {
      const cell = row[currency];
      let code = BLANK_TEXT;
      if (cell !== '') {
        if (cell === first) code = 0;
        else if (cell === second) code = 1;
        else code = cell === third ? 2 : plainRepeatingText(cell, dictionary);
      }
      currencies[at] = code;
      if (code < BLANK_TEXT) isOdd[i - from] = 1;
    }
  }
}

function readDatesAndFlags(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  isOdd: Uint8Array,
): void {
  const { invoiceDate, dueDate, paidDate, disputed } = columns;
  const { invoiceDate: invoiced, dueDate: due, paidDate: paid, disputed: flags } = store;
  const hasAllDates = invoiceDate >= 0 && dueDate >= 0 && paidDate >= 0;
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rows[i] as readonly unknown[];
    if (hasAllDates) {
      // Nearly all rows hold serials: one test of the whole row costs less than an answer for every cell.
      const issued = row[invoiceDate];
      const falling = row[dueDate];
      const settled = row[paidDate];
      const flag = disputed >= 0 ? row[disputed] : false;
      if (
        isSerial(issued) &&
        isSerial(falling) &&
        (settled === '' || isSerial(settled)) &&
        isPlainFlag(flag)
      ) {
        invoiced[at] = issued;
        due[at] = falling;
        paid[at] = settled === '' ? NO_DATE : settled;
        flags[at] = flag === true ? 1 : 0;
        continue;
      }
    }
    if (readDatesOfRow(row, at, columns, store) < 0) isOdd[i - from] = 1;
  }
}

/** Reads the cells one by one; negative when one of them is not plain. */
function readDatesOfRow(
  row: readonly unknown[],
  at: number,
  { invoiceDate, dueDate, paidDate, disputed }: PlainColumns,
  store: LedgerStore,
): number {
  let sign = 0;
  if (invoiceDate >= 0) {
    const day = plainDay(row[invoiceDate]);
    store.invoiceDate[at] = day;
    // A total has no due date, or, where no due dates are stated, no invoice date.
    sign = day - (dueDate < 0 ? NO_DATE + 1 : NO_DATE);
  }
  if (dueDate >= 0) {
    const day = plainDay(row[dueDate]);
    store.dueDate[at] = day;
    sign |= day - (NO_DATE + 1);
  }
  if (paidDate >= 0) sign |= store.paidDate[at] = plainDay(row[paidDate]);
  if (disputed >= 0) {
    const flag = plainFlag(row[disputed]);
    store.disputed[at] = flag;
    sign |= flag;
  }
  return sign;
}

function readTerms(
  { rows, from, to, start }: Portion,
  column: number,
  codes: Int32Array,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  for (let i = from, at = start; i < to; i++, at++) {
    const code = plainRepeatingText(rowAt(rows, i)[column], dictionary);
    codes[at] = code;
    if (code < BLANK_TEXT) isOdd[i - from] = 1;
  }
}

const HASH = 35;

/** Invoice numbers stay as they are, numbers become their digits. */
function readInvoiceNumbers(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  into: string[],
  isOdd: Uint8Array,
): void {
  for (let i = from, at = start; i < to; i++, at++) {
    const cell = rowAt(rows, i)[columns.invoiceNumber];
    if (typeof cell === 'string') {
      into[at] = cell;
      if (cell.charCodeAt(0) === HASH) isOdd[i - from] = 1;
    } else {
      into[at] = typeof cell === 'number' ? String(cell) : '';
      if (typeof cell !== 'number') isOdd[i - from] = 1;
    }
  }
}

/** The loops stay inside the block by construction. */
function rowAt(rows: readonly (readonly unknown[])[], i: number): readonly unknown[] {
  return rows[i] as readonly unknown[];
}

import { NO_DATE } from '../calendar/day-number';
import type { ColumnMapping } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import { NOT_PLAIN, plainAmount, plainDay, plainFlag, plainRepeatingText, plainText } from './plain-cell';
import type { LedgerTexts } from './read-record';
import { BLANK_TEXT, type TextDictionary } from './text-dictionary';

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
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rowAt(rows, i);
    const code = row.length < width ? NOT_PLAIN : plainText(row[customer], dictionary);
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
  // A total has no due date, or, where no due dates are stated, no invoice date.
  const firstDue = NO_DATE + 1;
  const firstInvoiced = dueDate < 0 ? NO_DATE + 1 : NO_DATE;
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rowAt(rows, i);
    // Negative as soon as one of the cells is not plain.
    let sign = 0;
    if (invoiceDate >= 0) {
      const day = plainDay(row[invoiceDate]);
      invoiced[at] = day;
      sign = day - firstInvoiced;
    }
    if (dueDate >= 0) {
      const day = plainDay(row[dueDate]);
      due[at] = day;
      sign |= day - firstDue;
    }
    if (paidDate >= 0) sign |= paid[at] = plainDay(row[paidDate]);
    if (disputed >= 0) {
      const flag = plainFlag(row[disputed]);
      flags[at] = flag;
      sign |= flag;
    }
    if (sign < 0) isOdd[i - from] = 1;
  }
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

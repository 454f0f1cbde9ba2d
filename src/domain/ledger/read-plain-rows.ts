import { NO_DATE } from '../calendar/day-number';
import { BLANK_TEXT, FIGURES_LEFT, NOT_PLAIN, ODD } from './cell-codes';
import type { ColumnMapping } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import { isMoney, serialDay, plainAmount, plainDay, plainFlag, plainRepeatingText } from './plain-cell';
import type { LedgerTexts } from './read-record';
import { guessPlace, type TextDictionary } from './text-dictionary';

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
    isOdd.fill(ODD, 0, portion.to - portion.from);
    return;
  }
  readCustomers(portion, columns, store.customer, texts.customer, isOdd);
  readFigures(portion, columns, store, texts.currency, isOdd);
  if (columns.terms >= 0) readTerms(portion, columns.terms, store.terms, texts.terms, isOdd);
  if (columns.invoiceNumber >= 0) readInvoiceNumbers(portion, columns, store.invoiceNumber, isOdd);
}

/** The first of the loops: it begins with no row being odd. */
function readCustomers(
  { rows, from, to, start }: Portion,
  { customer, width }: PlainColumns,
  customers: Int32Array,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  const { values } = dictionary;
  let { guesses } = dictionary;
  isOdd.fill(0, 0, to - from);
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rows[i] as readonly unknown[];
    const cell = row[customer];
    let code = NOT_PLAIN;
    if (row.length >= width) {
      if (typeof cell === 'string') {
        code = guesses[guessPlace(cell, guesses.length)] as number;
        if (code < 0 || values[code] !== cell) {
          code = dictionary.codeOfUnguessed(cell);
          guesses = dictionary.guesses;
        }
      } else if (typeof cell === 'number') code = dictionary.codeOfNumber(cell);
    }
    customers[at] = code;
    if (code < 0) isOdd[i - from] = ODD;
  }
}

/** Dates, money, currency and flag: first the rows that hold nothing else than one expects, then the others. */
function readFigures(
  portion: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  const { from, to } = portion;
  const [first, second = first, third = first] = dictionary.values;
  let left = to - from;
  if (first !== undefined && hasEveryFigure(columns)) {
    left = readPlainFigures(portion, columns, store, [first, second ?? first, third ?? first], isOdd);
  } else for (let j = 0; j < left; j++) isOdd[j] = (isOdd[j] as number) | FIGURES_LEFT;
  if (left > 0) readOtherFigures(portion, columns, store, dictionary, isOdd);
}

function hasEveryFigure(columns: PlainColumns): boolean {
  const { invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed } = columns;
  return Math.min(invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed) >= 0;
}

/** One test of a whole row costs less than an answer for every cell. Answers how many rows are left. */
function readPlainFigures(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  // Nearly all cells hold one of the currencies that were met first.
  [first, second, third]: readonly [string, string, string],
  isOdd: Uint8Array,
): number {
  const { invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed } = columns;
  const { invoiceDate: invoiced, dueDate: due, paidDate: paid, disputed: flags } = store;
  const { amount: amounts, openAmount: openAmounts, currency: currencies } = store;
  let left = 0;
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rows[i] as readonly unknown[];
    const issued = row[invoiceDate];
    const falling = row[dueDate];
    const settled = row[paidDate];
    const full = row[amount];
    const open = row[openAmount];
    const unit = row[currency];
    const flag = row[disputed];
    const code = unit === first ? 0 : codeOfOther(unit, second, third);
    const day = typeof settled === 'number' ? serialDay(settled) : settled === '' ? NO_DATE : NOT_PLAIN;
    if (
      typeof issued === 'number' &&
      typeof falling === 'number' &&
      typeof full === 'number' &&
      typeof open === 'number' &&
      (flag === false || flag === true)
    ) {
      const issuedOn = serialDay(issued);
      const fallingOn = serialDay(falling);
      if ((day | code | issuedOn | fallingOn) >= 0 && isMoney(full) && isMoney(open)) {
        invoiced[at] = issuedOn;
        due[at] = fallingOn;
        paid[at] = day;
        amounts[at] = full;
        openAmounts[at] = open;
        currencies[at] = code;
        flags[at] = flag ? 1 : 0;
        continue;
      }
    }
    isOdd[i - from] = (isOdd[i - from] as number) | FIGURES_LEFT;
    left++;
  }
  return left;
}

function codeOfOther(unit: unknown, second: string, third: string): number {
  if (unit === second) return 1;
  return unit === third ? 2 : NOT_PLAIN;
}

function readOtherFigures(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  dictionary: TextDictionary,
  isOdd: Uint8Array,
): void {
  for (let i = from, at = start; i < to; i++, at++) {
    const j = i - from;
    if ((isOdd[j] as number) < FIGURES_LEFT) continue;
    const row = rows[i] as readonly unknown[];
    const money = readMoneyOfRow(row, at, columns, store, dictionary);
    const dates = readDatesOfRow(row, at, columns, store);
    isOdd[j] = money < 0 || dates < 0 ? ODD : (isOdd[j] as number) & ~FIGURES_LEFT;
  }
}

/** Reads the cells one by one; negative when one of them is not plain. */
function readMoneyOfRow(
  row: readonly unknown[],
  at: number,
  { amount, openAmount, currency }: PlainColumns,
  store: LedgerStore,
  dictionary: TextDictionary,
): number {
  const full = plainAmount(row[amount]);
  store.amount[at] = full;
  let sign = Number.isNaN(full) ? NOT_PLAIN : 0;
  if (openAmount >= 0) {
    const open = plainAmount(row[openAmount]);
    store.openAmount[at] = open;
    if (Number.isNaN(open) && row[openAmount] !== '') sign = NOT_PLAIN;
  }
  if (currency >= 0) {
    const code = plainRepeatingText(row[currency], dictionary);
    store.currency[at] = code;
    if (code < BLANK_TEXT) sign = NOT_PLAIN;
  }
  return sign;
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
    if (code < BLANK_TEXT) isOdd[i - from] = ODD;
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
      if (cell.charCodeAt(0) === HASH) isOdd[i - from] = ODD;
    } else {
      into[at] = typeof cell === 'number' ? String(cell) : '';
      if (typeof cell !== 'number') isOdd[i - from] = ODD;
    }
  }
}

/** The loops stay inside the block by construction. */
function rowAt(rows: readonly (readonly unknown[])[], i: number): readonly unknown[] {
  return rows[i] as readonly unknown[];
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { BLANK_TEXT, LEFT, NOT_PLAIN, ODD } from './cell-codes';
import type { LedgerStore } from './ledger-store';
import { plainAmount, plainDay, plainFlag, plainRepeatingText, serialDay } from './plain-cell';
import type { PlainColumns, Portion } from './plain-columns';
import { LARGEST_AMOUNT } from './plausible-day';
import type { LedgerTexts } from './read-record';
import { guessPlace, type TextDictionary } from './text-dictionary';

/** Whether a ledger has the columns that are read in one go. */
export function hasEveryFigure(columns: PlainColumns): boolean {
  const { invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed } = columns;
  return Math.min(invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed) >= 0;
}

/**
 * Reads the rows that hold nothing else than one expects: one test of a whole row costs less than an answer for every
 * cell, and nearly all rows pass it. The others are marked LEFT; answers how many there are.
 */
export function readWholeRows(
  { rows, from, to, start, firstGridRow }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  customerTexts: TextDictionary,
  // Nearly all cells hold one of the currencies that were met first.
  [first, second, third]: readonly [string, string, string],
  isOdd: Uint8Array,
): number {
  const { customer, invoiceDate, dueDate, paidDate, amount, openAmount, currency, disputed } = columns;
  const { gridRow, customer: customers, invoiceDate: invoiced, dueDate: due, paidDate: paid } = store;
  const { amount: amounts, openAmount: openAmounts, currency: currencies, disputed: flags } = store;
  const { values } = customerTexts;
  let { guesses } = customerTexts;
  // Hardly any record is disputed.
  flags.fill(0, start, start + to - from);
  let left = 0;
  for (let i = from, at = start; i < to; i++, at++) {
    const row = rows[i] as readonly unknown[];
    gridRow[at] = firstGridRow + at - start;
    const name = row[customer];
    const issued = row[invoiceDate];
    const falling = row[dueDate];
    const settled = row[paidDate];
    const full = row[amount];
    const open = row[openAmount];
    const unit = row[currency];
    const flag = row[disputed];
    const code = codeOfUnit(unit, first, second, third);
    const day = paidDay(settled);
    if (
      typeof name === 'string' &&
      typeof issued === 'number' &&
      typeof falling === 'number' &&
      typeof full === 'number' &&
      typeof open === 'number' &&
      typeof flag === 'boolean'
    ) {
      let who = guesses[guessPlace(name, guesses.length)] as number;
      if (who < 0 || values[who] !== name) {
        who = customerTexts.codeOfUnguessed(name);
        guesses = customerTexts.guesses;
      }
      const issuedOn = serialDay(issued);
      const fallingOn = serialDay(falling);
      if ((who | day | code | issuedOn | fallingOn) >= 0 && areMoney(full, open)) {
        customers[at] = who;
        invoiced[at] = issuedOn;
        due[at] = fallingOn;
        paid[at] = day;
        amounts[at] = full;
        openAmounts[at] = open;
        currencies[at] = code;
        if (flag) flags[at] = 1;
        continue;
      }
    }
    isOdd[i - from] = LEFT;
    left++;
  }
  return left;
}

function areMoney(full: number, open: number): boolean {
  return Math.abs(full) + Math.abs(open) < LARGEST_AMOUNT;
}

function paidDay(cell: unknown): DayNumber {
  // A number is told first: to compare one with a text costs as much as the rest of the row.
  if (typeof cell === 'number') return serialDay(cell);
  return cell === '' ? NO_DATE : NOT_PLAIN;
}

function codeOfUnit(unit: unknown, first: string, second: string, third: string): number {
  if (unit === first) return 0;
  if (unit === second) return 1;
  return unit === third ? 2 : NOT_PLAIN;
}

/** Reads the rows that are left cell by cell, and marks those ODD that have a cell which is not plain. */
export function readOtherRows(
  { rows, from, to, start }: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  texts: LedgerTexts,
  isOdd: Uint8Array,
): void {
  for (let i = from, at = start; i < to; i++, at++) {
    if (isOdd[i - from] !== LEFT) continue;
    const row = rows[i] as readonly unknown[];
    const who = row.length < columns.width ? NOT_PLAIN : plainText(row[columns.customer], texts.customer);
    store.customer[at] = who;
    const money = readMoneyOfRow(row, at, columns, store, texts.currency);
    const dates = readDatesOfRow(row, at, columns, store);
    isOdd[i - from] = (who | money | dates) < 0 ? ODD : 0;
  }
}

/** Code of a text or of the digits of a number; negative for any other cell. */
function plainText(cell: unknown, dictionary: TextDictionary): number {
  if (typeof cell === 'string') return dictionary.codeOf(cell);
  return typeof cell === 'number' ? dictionary.codeOfNumber(cell) : NOT_PLAIN;
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

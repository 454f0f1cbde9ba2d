import { BLANK_TEXT, LEFT, ODD } from './cell-codes';
import type { LedgerStore } from './ledger-store';
import { plainRepeatingText } from './plain-cell';
import type { PlainColumns, Portion } from './plain-columns';
import type { LedgerTexts } from './read-record';
import { hasEveryFigure, readOtherRows, readWholeRows } from './read-whole-rows';
import type { TextDictionary } from './text-dictionary';

/**
 * Reads the rows of a portion into the columns of the store. A row with a cell that is not plain, without a customer,
 * an amount or a due date, is marked in `isOdd`, counted from the portion's first row: it needs a look of its own.
 * Answers whether there is one.
 */
export function readPlainRows(
  portion: Portion,
  columns: PlainColumns,
  store: LedgerStore,
  texts: LedgerTexts,
  isOdd: Uint8Array,
): boolean {
  const count = portion.to - portion.from;
  isOdd.fill(0);
  if (columns.customer < 0 || columns.amount < 0) {
    isOdd.fill(ODD, 0, count);
    setGridRows(portion, store.gridRow);
    return true;
  }
  const [first, second = first, third = second] = texts.currency.values;
  if (first !== undefined && second !== undefined && third !== undefined && hasEveryFigure(columns)) {
    const units = [first, second, third] as const;
    if (readWholeRows(portion, columns, store, texts.customer, units, isOdd) > 0)
      readOtherRows(portion, columns, store, texts, isOdd);
  } else {
    isOdd.fill(LEFT, 0, count);
    setGridRows(portion, store.gridRow);
    readOtherRows(portion, columns, store, texts, isOdd);
  }
  if (columns.terms >= 0) readTerms(portion, columns.terms, store.terms, texts.terms, isOdd);
  if (columns.group >= 0) readTerms(portion, columns.group, store.group, texts.group, isOdd);
  if (columns.invoiceNumber >= 0) readInvoiceNumbers(portion, columns, store.invoiceNumber, isOdd);
  return isOdd.includes(ODD);
}

function setGridRows({ from, to, start, firstGridRow }: Portion, gridRows: Int32Array): void {
  for (let j = 0; j < to - from; j++) gridRows[start + j] = firstGridRow + j;
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

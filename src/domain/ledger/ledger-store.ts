import { NO_DATE } from '../calendar/day-number';
import type { ColumnMapping, LedgerField } from './ledger-field';
import { byteAt, intAt, realAt } from './column-access';
import { BLANK_TEXT } from './cell-codes';

const SMALLEST = 4096;

/**
 * The growing columns that a ledger is built in. They double when full. A store may build one ledger after another to spare
 * the pages of memory, but each new ledger overwrites the one before: only for readers that are done with it.
 */
export class LedgerStore {
  capacity = 0;
  gridRow = new Int32Array(0);
  customer = new Int32Array(0);
  invoiceDate = new Int32Array(0);
  dueDate = new Int32Array(0);
  paidDate = new Int32Array(0);
  amount = new Float64Array(0);
  openAmount = new Float64Array(0);
  currency = new Int32Array(0);
  disputed = new Uint8Array(0);
  terms = new Int32Array(0);
  /** Empty while the grid has no such column: hardly any does. */
  group = new Int32Array(0);
  #hasGroup = false;
  invoiceNumber: string[] = [];
  #blanks: readonly string[] = [];
  #mapping: ColumnMapping = {};

  /** Makes the store ready for another ledger: blanks the columns that its grid does not have and the last one had. */
  startOver(mapping: ColumnMapping): void {
    const last = this.#mapping;
    this.#mapping = mapping;
    const isLeft = (field: LedgerField) => mapping[field] === undefined && last[field] !== undefined;
    if (isLeft('invoiceDate')) this.invoiceDate.fill(NO_DATE);
    if (isLeft('dueDate')) this.dueDate.fill(NO_DATE);
    if (isLeft('paidDate')) this.paidDate.fill(NO_DATE);
    if (isLeft('disputed')) this.disputed.fill(0);
    if (isLeft('terms')) this.terms.fill(BLANK_TEXT);
    // An amount tells of these two what it can where they have no column.
    if (mapping.openAmount === undefined) this.openAmount.fill(Number.NaN);
    if (mapping.currency === undefined) this.currency.fill(BLANK_TEXT);
    this.#hasGroup = mapping.group !== undefined;
    this.group = new Int32Array(this.#hasGroup ? this.capacity : 0);
    this.invoiceNumber = [];
  }

  /** Blank invoice numbers for a grid that has none. */
  blankInvoiceNumbers(count: number): readonly string[] {
    if (this.#blanks.length !== count) this.#blanks = new Array<string>(count).fill('');
    return this.#blanks;
  }

  /** Makes room for `size` records; the columns may be other arrays afterwards. */
  reserve(size: number): void {
    if (size <= this.capacity) return;
    let capacity = Math.max(this.capacity, SMALLEST);
    while (capacity < size) capacity *= 2;
    this.gridRow = grownInts(this.gridRow, capacity, 0);
    this.customer = grownInts(this.customer, capacity, BLANK_TEXT);
    this.invoiceDate = grownInts(this.invoiceDate, capacity, NO_DATE);
    this.dueDate = grownInts(this.dueDate, capacity, NO_DATE);
    this.paidDate = grownInts(this.paidDate, capacity, NO_DATE);
    this.amount = grownReals(this.amount, capacity, 0);
    this.openAmount = grownReals(this.openAmount, capacity, Number.NaN);
    this.currency = grownInts(this.currency, capacity, BLANK_TEXT);
    this.terms = grownInts(this.terms, capacity, BLANK_TEXT);
    if (this.#hasGroup) this.group = grownInts(this.group, capacity, BLANK_TEXT);
    const disputed = new Uint8Array(capacity);
    disputed.set(this.disputed);
    this.disputed = disputed;
    this.capacity = capacity;
  }

  /** Closes the gaps that left-out records leave among `count` records from `start` on; answers the new end. */
  closeGaps(start: number, count: number, isLeftOut: Uint8Array): number {
    let end = start;
    for (let j = 0; j < count; j++) {
      if (byteAt(isLeftOut, j) === 0) {
        if (end !== start + j) this.#move(start + j, end);
        end++;
      }
    }
    return end;
  }

  #move(from: number, to: number): void {
    this.gridRow[to] = intAt(this.gridRow, from);
    this.customer[to] = intAt(this.customer, from);
    this.invoiceDate[to] = intAt(this.invoiceDate, from);
    this.dueDate[to] = intAt(this.dueDate, from);
    this.paidDate[to] = intAt(this.paidDate, from);
    this.amount[to] = realAt(this.amount, from);
    this.openAmount[to] = realAt(this.openAmount, from);
    this.currency[to] = intAt(this.currency, from);
    this.disputed[to] = byteAt(this.disputed, from);
    this.terms[to] = intAt(this.terms, from);
    if (this.#hasGroup) this.group[to] = intAt(this.group, from);
    if (from < this.invoiceNumber.length) this.invoiceNumber[to] = this.invoiceNumber[from] ?? '';
  }
}

function grownInts(column: Int32Array, capacity: number, blank: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(column);
  if (blank !== 0) larger.fill(blank, column.length);
  return larger;
}

function grownReals(column: Float64Array, capacity: number, blank: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(column);
  if (blank !== 0) larger.fill(blank, column.length);
  return larger;
}

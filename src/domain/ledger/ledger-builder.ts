import { byteAt } from './column-access';
import { isErrorCell } from './cell-error';
import { isCurrencyCode } from './currency-text';
import type { Finding, FindingKind } from './finding';
import { FindingLog } from './finding-log';
import type { Ledger, TextColumn } from './ledger';
import type { ColumnMapping } from './ledger-field';
import { LedgerStore } from './ledger-store';
import { plainColumns, readPlainRows, type PlainColumns } from './read-plain-rows';
import { RecordReader, type LedgerTexts, type ReadingAnswers } from './read-record';
import { renumberTexts } from './renumber-texts';
import { skippedRow } from './row-kind';
import { settleReadings } from './settle-readings';
import { guessPlace, TextDictionary } from './text-dictionary';
import { isTotalTitle } from './total-row';

export interface LedgerBuilderOptions extends ReadingAnswers {
  /** Titles by column of the grid, to recognise them where a report prints them again. */
  readonly titles?: readonly string[];
  /** Columns to build in again; the ledger that was built in them before must no longer be used. */
  readonly store?: LedgerStore;
}

/** A ledger with everything that reading it found. Every row that is not in the ledger has a finding. */
export interface LedgerReading {
  readonly ledger: Ledger;
  /** In the order of the grid; of each kind at most the first 10,000. */
  readonly findings: readonly Finding[];
  /** How many there are of each kind. */
  readonly findingCounts: ReadonlyMap<FindingKind, number>;
  /** Rows given to the builder: records in the ledger, rows skipped and records set aside. */
  readonly rowsRead: number;
  /** Rows that are no records: blank ones, totals, notes. */
  readonly rowsSkipped: number;
  /** Records that could not be read. */
  readonly recordsSetAside: number;
}

/** Few enough rows that their cells and columns stay in the cache from one column's loop to the next. */
const PORTION = 1024;
/** From here on a ledger's cells no longer fit into the processor's cache. */
const ROWS_IN_CACHE = 131_072;

/**
 * Builds the columnar ledger from blocks of cell values as `Range.values` gives them, in one pass and without an object a
 * row. Plain rows are read in one tight loop; a row with any other cell is read once more on its own.
 */
export class LedgerBuilder {
  readonly #mapping: ColumnMapping;
  readonly #columns: PlainColumns;
  readonly #titles: readonly string[];
  readonly #store: LedgerStore;
  readonly #log = new FindingLog();
  readonly #texts: LedgerTexts = {
    customer: new TextDictionary({ normalise: trimmed, isSuspect: isNoCustomer }),
    currency: new TextDictionary({ normalise: upperCase, isSuspect: isNoCurrency }),
    terms: new TextDictionary({ normalise: trimmed, isSuspect: isErrorCell }),
  };
  readonly #reader: RecordReader;
  readonly #isOdd = new Uint8Array(PORTION);
  readonly #isLeftOut = new Uint8Array(PORTION);
  #rowCount = 0;
  #rowsRead = 0;
  #rowsSkipped = 0;
  #recordsSetAside = 0;
  #hasOddRows = false;
  #lastRow: readonly unknown[] | undefined;

  constructor(mapping: ColumnMapping, options: LedgerBuilderOptions = {}) {
    this.#mapping = mapping;
    this.#columns = plainColumns(mapping);
    this.#titles = options.titles ?? [];
    this.#store = options.store ?? new LedgerStore();
    this.#store.startOver(mapping);
    this.#reader = new RecordReader(mapping, this.#store, this.#texts, this.#log, options);
  }

  /** Adds the next rows of the grid; `firstGridRow` is the zero-based row of the first of them. */
  add(rows: readonly (readonly unknown[])[], firstGridRow: number): void {
    for (let from = 0; from < rows.length; from += PORTION) {
      this.#addPortion(rows, from, Math.min(from + PORTION, rows.length), firstGridRow + from);
    }
    this.#lastRow = rows.at(-1);
  }

  #addPortion(rows: readonly (readonly unknown[])[], from: number, to: number, firstGridRow: number): void {
    const count = to - from;
    const start = this.#rowCount;
    this.#store.reserve(start + count);
    if (this.#rowsRead > ROWS_IN_CACHE)
      touchRows(rows, from, to, this.#columns.customer, this.#texts.customer);
    readPlainRows({ rows, from, to, start }, this.#columns, this.#store, this.#texts, this.#isOdd);
    const { gridRow } = this.#store;
    for (let j = 0; j < count; j++) gridRow[start + j] = firstGridRow + j;
    this.#rowsRead += count;
    const hasOdd = this.#isOdd.subarray(0, count).includes(1);
    const end = hasOdd ? this.#readOddRows(rows, from, count, firstGridRow) : start + count;
    this.#rowCount = end;
  }

  /** Reads the rows again that were not plain; answers the new end of the columns. */
  #readOddRows(
    rows: readonly (readonly unknown[])[],
    from: number,
    count: number,
    firstGridRow: number,
  ): number {
    this.#isLeftOut.fill(0);
    this.#hasOddRows = true;
    for (let j = 0; j < count; j++) {
      if (byteAt(this.#isOdd, j) === 0) continue;
      this.#reader.customers.above(firstGridRow + j - 1, rows[from + j - 1] ?? this.#lastRow);
      if (!this.#readOddRow(rows[from + j] ?? [], firstGridRow + j, this.#rowCount + j))
        this.#isLeftOut[j] = 1;
    }
    return this.#store.closeGaps(this.#rowCount, count, this.#isLeftOut);
  }

  #readOddRow(row: readonly unknown[], gridRow: number, at: number): boolean {
    const skipped = skippedRow(row, this.#mapping, this.#titles);
    if (skipped === undefined) {
      const isRead = this.#reader.read(row, gridRow, at);
      if (!isRead) this.#recordsSetAside++;
      return isRead;
    }
    this.#reader.skip(skipped, row, gridRow);
    this.#rowsSkipped++;
    return false;
  }

  /** Closes the ledger. The builder must not be used afterwards. */
  finish(): LedgerReading {
    this.#settle();
    const ledger = this.#ledger();
    const findings = this.#log.findings.sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      ledger,
      findings,
      findingCounts: this.#log.counts,
      rowsRead: this.#rowsRead,
      rowsSkipped: this.#rowsSkipped,
      recordsSetAside: this.#recordsSetAside,
    };
  }

  /** Settles what only the whole grid shows, and sets the records aside that stay open. */
  #settle(): void {
    const isLeftOut = settleReadings(this.#reader, this.#store, this.#rowCount, this.#log);
    if (isLeftOut === null) return;
    const end = this.#store.closeGaps(0, this.#rowCount, isLeftOut);
    this.#recordsSetAside += this.#rowCount - end;
    this.#rowCount = end;
  }

  #ledger(): Ledger {
    const store = this.#store;
    const count = this.#rowCount;
    store.invoiceNumber.length = Math.min(store.invoiceNumber.length, count);
    return {
      rowCount: count,
      gridRow: store.gridRow.subarray(0, count),
      customer: this.#textColumn(this.#texts.customer, store.customer),
      invoiceNumber:
        this.#mapping.invoiceNumber === undefined ? store.blankInvoiceNumbers(count) : store.invoiceNumber,
      invoiceDate: store.invoiceDate.subarray(0, count),
      dueDate: store.dueDate.subarray(0, count),
      paidDate: store.paidDate.subarray(0, count),
      amount: store.amount.subarray(0, count),
      statedOpenAmount: store.openAmount.subarray(0, count),
      currency: this.#textColumn(this.#texts.currency, store.currency),
      disputed: store.disputed.subarray(0, count),
      terms: this.#textColumn(this.#texts.terms, store.terms),
    };
  }

  #textColumn(dictionary: TextDictionary, codes: Int32Array): TextColumn {
    const used = codes.subarray(0, this.#rowCount);
    return this.#hasOddRows
      ? renumberTexts(dictionary.values, used)
      : { values: dictionary.values, codes: used };
  }
}

/** Has the processor fetch many rows at once; the loop that reads them would wait for one after the other. */
function touchRows(
  rows: readonly (readonly unknown[])[],
  from: number,
  to: number,
  customer: number,
  { guesses }: TextDictionary,
): number {
  let sum = 0;
  for (let i = from; i < to; i++) {
    const cell = rows[i]?.[customer];
    if (typeof cell === 'string') sum += guesses[guessPlace(cell, guesses.length)] ?? 0;
  }
  return sum;
}

function trimmed(text: string): string {
  return text.trim();
}

function upperCase(text: string): string {
  return text.trim().toUpperCase();
}

function isNoCurrency(text: string): boolean {
  return !isCurrencyCode(text);
}

function isNoCustomer(text: string): boolean {
  return isTotalTitle(text) || isErrorCell(text);
}

import { byteAt } from './column-access';
import { isErrorCell } from './cell-error';
import { isCurrencyCode } from './currency-text';
import type { Finding, FindingKind } from './finding';
import { FindingLog } from './finding-log';
import type { Ledger, TextColumn } from './ledger';
import type { ColumnMapping } from './ledger-field';
import { LedgerStore } from './ledger-store';
import { plainColumns, type PlainColumns } from './plain-columns';
import { readPlainRows } from './read-plain-rows';
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
/** The first rows tell which currencies there are: until then rows cannot be read in one go. */
const FIRST_PORTION = 64;
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
    group: new TextDictionary({ normalise: trimmed, isSuspect: isErrorCell }),
  };
  readonly #answers: ReadingAnswers;
  readonly #isOdd = new Uint8Array(PORTION);
  /** Made for the first row that is not plain: most ledgers have none. */
  #odd: { readonly reader: RecordReader; readonly isLeftOut: Uint8Array } | undefined;
  #rowCount = 0;
  #rowsRead = 0;
  #rowsSkipped = 0;
  #recordsSetAside = 0;
  #lastRow: readonly unknown[] | undefined;

  constructor(mapping: ColumnMapping, options: LedgerBuilderOptions = {}) {
    this.#mapping = mapping;
    this.#columns = plainColumns(mapping);
    this.#titles = options.titles ?? [];
    this.#store = options.store ?? new LedgerStore();
    this.#store.startOver(mapping);
    this.#answers = options;
  }

  /** Adds the next rows of the grid; `firstGridRow` is the zero-based row of the first of them. */
  add(rows: readonly (readonly unknown[])[], firstGridRow: number): void {
    for (let from = 0, to = 0; from < rows.length; from = to) {
      to = Math.min(from + (this.#rowsRead === 0 ? FIRST_PORTION : PORTION), rows.length);
      this.#addPortion(rows, from, to, firstGridRow + from);
    }
    this.#lastRow = rows.at(-1);
  }

  #addPortion(rows: readonly (readonly unknown[])[], from: number, to: number, firstGridRow: number): void {
    const count = to - from;
    const start = this.#rowCount;
    this.#store.reserve(start + count);
    if (this.#rowsRead > ROWS_IN_CACHE)
      touchRows(rows, from, to, this.#columns.customer, this.#texts.customer);
    const portion = { rows, from, to, start, firstGridRow };
    const hasOdd = readPlainRows(portion, this.#columns, this.#store, this.#texts, this.#isOdd);
    this.#rowsRead += count;
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
    this.#odd ??= {
      reader: new RecordReader(this.#mapping, this.#store, this.#texts, this.#log, this.#answers),
      isLeftOut: new Uint8Array(PORTION),
    };
    const { reader, isLeftOut } = this.#odd;
    isLeftOut.fill(0);
    for (let j = 0; j < count; j++) {
      if (byteAt(this.#isOdd, j) === 0) continue;
      reader.customers.above(firstGridRow + j - 1, rows[from + j - 1] ?? this.#lastRow);
      if (!this.#readOddRow(reader, rows[from + j] ?? [], firstGridRow + j, this.#rowCount + j))
        isLeftOut[j] = 1;
    }
    return this.#store.closeGaps(this.#rowCount, count, isLeftOut);
  }

  #readOddRow(reader: RecordReader, row: readonly unknown[], gridRow: number, at: number): boolean {
    const skipped = skippedRow(row, this.#mapping, this.#titles);
    if (skipped === undefined) {
      const isRead = reader.read(row, gridRow, at);
      if (!isRead) this.#recordsSetAside++;
      return isRead;
    }
    reader.skip(skipped, row, gridRow);
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
    if (this.#odd === undefined) return;
    const isLeftOut = settleReadings(this.#odd.reader, this.#store, this.#rowCount, this.#log);
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
      ...(this.#mapping.group !== undefined && { group: this.#textColumn(this.#texts.group, store.group) }),
    };
  }

  #textColumn(dictionary: TextDictionary, codes: Int32Array): TextColumn {
    const used = codes.subarray(0, this.#rowCount);
    return this.#odd !== undefined
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
  return isTrim(text) ? text : text.trim();
}

const SPACE = 32;
const DELETE = 127;

/** Whether a text begins and ends with a plain mark: nearly all do, and are spared the work of trimming. */
function isTrim(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > SPACE && first < DELETE && last > SPACE && last < DELETE;
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

import type { DateOrder } from '../calendar/parse-date';
import type { DecimalMark } from '../money/parse-amount';
import { isErrorCell } from './cell-error';
import { cellText, isBlankCell } from './cell-text';
import { CarriedCustomers } from './carried-customers';
import { DateOrders, type AmbiguousDate } from './date-orders';
import { DecimalMarks } from './decimal-marks';
import type { FindingKind } from './finding';
import type { FindingLog } from './finding-log';
import { CurrencyMarks } from './currency-marks';
import { currencyOfText } from './currency-text';
import type { ColumnMapping, LedgerField } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import { readAmountCell, readDateCell, readFlagCell, readPaidDateCell, type CellReading } from './read-cell';
import type { SkippedRow } from './row-kind';
import type { TextDictionary } from './text-dictionary';

/** The dictionaries of the text columns of a ledger. */
export interface LedgerTexts {
  readonly customer: TextDictionary;
  readonly currency: TextDictionary;
  readonly terms: TextDictionary;
  readonly group: TextDictionary;
}

const DATE_FIELDS = ['invoiceDate', 'dueDate', 'paidDate'] as const;

/** What a person has answered about readings that the cells leave open. */
export interface ReadingAnswers {
  /** How dates such as 03/04/2026 are meant; where not given, the other dates of the grid must show it. */
  readonly dateOrder?: DateOrder;
  /** Which mark divides decimals in 13,498; where not given, it is asked. */
  readonly decimalMark?: DecimalMark;
}

type Row = readonly unknown[];

/**
 * Reads a record cell by cell: whatever the plain loops could not read, with a finding for every cell that was not plain.
 * Nothing is guessed: a record with a cell that cannot be read is set aside. What only the rest of the grid can tell is
 * kept in `dates`, `marks`, `currencies` and `customers` until `settleReadings`.
 */
export class RecordReader {
  readonly dates = new DateOrders();
  readonly marks = new DecimalMarks();
  readonly currencies = new CurrencyMarks();
  readonly customers: CarriedCustomers;
  readonly mapping: ColumnMapping;
  readonly currencyTexts: TextDictionary;
  readonly #store: LedgerStore;
  readonly #texts: LedgerTexts;
  readonly #log: FindingLog;
  readonly #answers: ReadingAnswers;

  constructor(
    mapping: ColumnMapping,
    store: LedgerStore,
    texts: LedgerTexts,
    log: FindingLog,
    answers: ReadingAnswers,
  ) {
    this.mapping = mapping;
    this.#store = store;
    this.#texts = texts;
    this.currencyTexts = texts.currency;
    this.#log = log;
    this.#answers = answers;
    this.customers = new CarriedCustomers(mapping.customer);
  }

  /** Passes over a row that is no record. */
  skip({ kind, column, name }: SkippedRow, row: Row, gridRow: number): void {
    this.#log.add({ kind, column, row: gridRow, raw: cellText(row[column]) });
    if (kind === 'totalRow') this.#observeTotal(row, gridRow);
    if (name === undefined) this.customers.other(gridRow, kind === 'totalRow');
    else this.customers.section(gridRow, name);
  }

  /** Some reports print the currency with totals only. */
  #observeTotal(row: Row, gridRow: number): void {
    for (const column of [this.mapping.amount, this.mapping.openAmount]) {
      const cell = column === undefined ? '' : row[column];
      if (typeof cell === 'string') this.currencies.observe(cell, gridRow, column ?? 0);
    }
  }

  /** Reads row `gridRow` into entry `at` of the store; false when the record is set aside. */
  read(row: Row, gridRow: number, at: number): boolean {
    // Every cell is read, even after one was refused: a person mends them all at once.
    const readings = [
      this.#readCustomer(row, gridRow, at),
      this.#readDates(row, gridRow, at),
      this.#readAmounts(row, gridRow, at),
      this.#readFlag(row, gridRow, at),
      this.#readText('invoiceNumber', row, gridRow, (text) => (this.#store.invoiceNumber[at] = text)),
      this.#readCurrency(row, gridRow, at),
      this.#readText(
        'terms',
        row,
        gridRow,
        (text) => (this.#store.terms[at] = this.#texts.terms.codeOfValue(text)),
      ),
      this.#readText(
        'group',
        row,
        gridRow,
        (text) => (this.#store.group[at] = this.#texts.group.codeOfValue(text)),
      ),
    ];
    return readings.every(Boolean);
  }

  #readCustomer(row: Row, gridRow: number, at: number): boolean {
    const take = (text: string): number =>
      (this.#store.customer[at] = this.#texts.customer.codeOfValue(text));
    const { customer } = this.mapping;
    if (customer !== undefined && !isBlankCell(row[customer])) {
      this.customers.record(gridRow, cellText(row[customer]).trim());
      return this.#readText('customer', row, gridRow, take);
    }
    const carried = this.customers.take(gridRow);
    if (carried === '') this.#report('blankCustomer', 'customer', row, gridRow);
    else take(carried);
    return carried !== '';
  }

  #readDates(row: Row, gridRow: number, at: number): boolean {
    let isRead = true;
    for (const field of DATE_FIELDS) {
      const column = this.mapping[field];
      if (column === undefined) continue;
      const cell = row[column];
      const reading = this.#readDate(field, cell);
      if (typeof cell === 'string' && reading.value !== undefined) this.dates.observe(cell, column);
      if (reading.other !== undefined) this.#postponeDate(field, column, gridRow, cellText(cell), reading);
      else this.#reportReading(reading, field, row, gridRow);
      if (reading.value === undefined) isRead = false;
      else this.#store[field][at] = reading.value;
    }
    return isRead;
  }

  #readDate(field: AmbiguousDate['field'], cell: unknown): CellReading {
    const { dateOrder } = this.#answers;
    return field === 'paidDate' ? readPaidDateCell(cell, dateOrder) : readDateCell(cell, dateOrder);
  }

  #postponeDate(
    field: AmbiguousDate['field'],
    column: number,
    row: number,
    raw: string,
    { value, other }: CellReading,
  ): void {
    if (value === undefined || other === undefined) return;
    this.dates.ambiguous.push({ field, row, column, raw, dayFirst: value, monthFirst: other });
  }

  #readAmounts(row: Row, gridRow: number, at: number): boolean {
    const { amount, openAmount } = this.mapping;
    const field = amount === undefined ? 'openAmount' : 'amount';
    const column = amount ?? openAmount;
    if (column === undefined) return false;
    const full = this.#readAmount(field, column, row, gridRow);
    this.#store.amount[at] = full.value ?? Number.NaN;
    const isOpenRead = this.#readOpenAmount(row, gridRow, at, full);
    if (full.finding !== undefined && full.other === undefined)
      this.#reportReading(full, field, row, gridRow);
    return full.value !== undefined && isOpenRead;
  }

  /** A blank open amount is one that the export does not state. */
  #readOpenAmount(row: Row, gridRow: number, at: number, full: CellReading): boolean {
    const { amount, openAmount } = this.mapping;
    if (openAmount === undefined) return true;
    if (amount === undefined) {
      this.#store.openAmount[at] = full.value ?? Number.NaN;
      return true;
    }
    const open = this.#readAmount('openAmount', openAmount, row, gridRow);
    this.#store.openAmount[at] = open.value ?? Number.NaN;
    if (open.finding === 'blankAmount') return true;
    if (open.other === undefined) this.#reportReading(open, 'openAmount', row, gridRow);
    return open.value !== undefined;
  }

  #readAmount(field: 'amount' | 'openAmount', column: number, row: Row, gridRow: number): CellReading {
    const cell = row[column];
    const reading = readAmountCell(cell, this.#answers.decimalMark);
    if (typeof cell === 'string' && reading.value !== undefined) {
      if (reading.other === undefined) this.marks.observe(cell);
      this.currencies.observe(cell, gridRow, column);
    }
    if (reading.value !== undefined && reading.other !== undefined) {
      const [byPoint, byComma] = [reading.value, reading.other];
      this.marks.ambiguous.push({ field, row: gridRow, column, raw: cellText(cell), byPoint, byComma });
    }
    return reading;
  }

  #readFlag(row: Row, gridRow: number, at: number): boolean {
    if (this.mapping.disputed === undefined) return true;
    const reading = readFlagCell(row[this.mapping.disputed]);
    this.#reportReading(reading, 'disputed', row, gridRow);
    if (reading.value === undefined) return false;
    this.#store.disputed[at] = reading.value;
    return true;
  }

  #readCurrency(row: Row, gridRow: number, at: number): boolean {
    return this.#readText('currency', row, gridRow, (text) => {
      const { code, finding } = currencyOfText(text);
      this.#store.currency[at] = this.#texts.currency.codeOfValue(code);
      if (finding !== undefined) this.#report(finding, 'currency', row, gridRow, code);
    });
  }

  #readText(field: LedgerField, row: Row, gridRow: number, take: (text: string) => void): boolean {
    const column = this.mapping[field];
    if (column === undefined) return true;
    if (isErrorCell(row[column])) {
      this.#report('errorCell', field, row, gridRow);
      return false;
    }
    take(cellText(row[column]));
    return true;
  }

  #reportReading(reading: CellReading, field: LedgerField, row: Row, gridRow: number): void {
    if (reading.finding !== undefined) this.#report(reading.finding, field, row, gridRow, reading.value);
  }

  #report(kind: FindingKind, field: LedgerField, row: Row, gridRow: number, read?: number | string): void {
    const column = this.mapping[field] ?? 0;
    const found = { kind, field, row: gridRow, column, raw: cellText(row[column]) };
    this.#log.add(read === undefined ? found : { ...found, read });
  }
}

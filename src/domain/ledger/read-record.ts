import type { DateOrder } from '../calendar/parse-date';
import { isErrorCell } from './cell-error';
import { cellText, isBlankCell } from './cell-text';
import { DateOrders, type AmbiguousDate } from './date-orders';
import type { FindingKind } from './finding';
import type { FindingLog } from './finding-log';
import type { ColumnMapping, LedgerField } from './ledger-field';
import type { LedgerStore } from './ledger-store';
import { readAmountCell, readDateCell, readFlagCell, type CellReading } from './read-cell';
import type { TextDictionary } from './text-dictionary';

/** The dictionaries of the text columns of a ledger. */
export interface LedgerTexts {
  readonly customer: TextDictionary;
  readonly currency: TextDictionary;
  readonly terms: TextDictionary;
}

const DATE_FIELDS = ['invoiceDate', 'dueDate', 'paidDate'] as const;

/**
 * Reads a record cell by cell: whatever the plain loops could not read, with a finding for every cell that was not plain.
 * Nothing is guessed: a record with a cell that cannot be read is set aside.
 */
export class RecordReader {
  readonly dates = new DateOrders();
  readonly #mapping: ColumnMapping;
  readonly #store: LedgerStore;
  readonly #texts: LedgerTexts;
  readonly #log: FindingLog;
  readonly #order: DateOrder | undefined;

  constructor(
    mapping: ColumnMapping,
    store: LedgerStore,
    texts: LedgerTexts,
    log: FindingLog,
    order: DateOrder | undefined,
  ) {
    this.#mapping = mapping;
    this.#store = store;
    this.#texts = texts;
    this.#log = log;
    this.#order = order;
  }

  /** Reads row `gridRow` into entry `at` of the store; false when the record is set aside. */
  read(row: readonly unknown[], gridRow: number, at: number): boolean {
    // Every cell is read, even after one was refused: a person mends them all at once.
    const readings = [
      this.#readCustomer(row, gridRow, at),
      this.#readDates(row, gridRow, at),
      this.#readAmounts(row, gridRow, at),
      this.#readFlag(row, gridRow, at),
      this.#readText('invoiceNumber', row, gridRow, (text) => (this.#store.invoiceNumber[at] = text)),
      this.#readText(
        'currency',
        row,
        gridRow,
        (text) => (this.#store.currency[at] = this.#texts.currency.codeOfValue(text)),
      ),
      this.#readText(
        'terms',
        row,
        gridRow,
        (text) => (this.#store.terms[at] = this.#texts.terms.codeOfValue(text)),
      ),
    ];
    return readings.every(Boolean);
  }

  #readCustomer(row: readonly unknown[], gridRow: number, at: number): boolean {
    if (this.#mapping.customer === undefined || isBlankCell(row[this.#mapping.customer])) {
      this.#report('blankCustomer', 'customer', row, gridRow);
      return false;
    }
    return this.#readText(
      'customer',
      row,
      gridRow,
      (text) => (this.#store.customer[at] = this.#texts.customer.codeOfValue(text)),
    );
  }

  #readDates(row: readonly unknown[], gridRow: number, at: number): boolean {
    let isRead = true;
    for (const field of DATE_FIELDS) {
      const column = this.#mapping[field];
      if (column === undefined) continue;
      const cell = row[column];
      const reading = readDateCell(cell, this.#order);
      if (typeof cell === 'string' && reading.value !== undefined) this.dates.observe(cell);
      if (reading.monthFirst !== undefined) this.#postpone(field, column, gridRow, cellText(cell), reading);
      else this.#reportReading(reading, field, row, gridRow);
      if (reading.value === undefined) isRead = false;
      else this.#store[field][at] = reading.value;
    }
    return isRead;
  }

  #postpone(
    field: AmbiguousDate['field'],
    column: number,
    row: number,
    raw: string,
    reading: CellReading,
  ): void {
    const { value, monthFirst } = reading;
    if (value === undefined || monthFirst === undefined) return;
    this.dates.ambiguous.push({ field, row, column, raw, dayFirst: value, monthFirst });
  }

  #readAmounts(row: readonly unknown[], gridRow: number, at: number): boolean {
    const { amount, openAmount } = this.#mapping;
    const field = amount === undefined ? 'openAmount' : 'amount';
    const column = amount ?? openAmount;
    if (column === undefined) return false;
    const full = readAmountCell(row[column]);
    this.#reportReading(full, field, row, gridRow);
    this.#store.amount[at] = full.value ?? Number.NaN;
    const isOpenRead = this.#readOpenAmount(row, gridRow, at);
    return full.value !== undefined && isOpenRead;
  }

  /** A blank open amount is one that the export does not state. */
  #readOpenAmount(row: readonly unknown[], gridRow: number, at: number): boolean {
    const { amount, openAmount } = this.#mapping;
    if (openAmount === undefined) return true;
    const open = readAmountCell(row[openAmount]);
    this.#store.openAmount[at] = open.value ?? Number.NaN;
    if (amount === undefined || open.finding === 'blankAmount') return true;
    this.#reportReading(open, 'openAmount', row, gridRow);
    return open.value !== undefined;
  }

  #readFlag(row: readonly unknown[], gridRow: number, at: number): boolean {
    if (this.#mapping.disputed === undefined) return true;
    const reading = readFlagCell(row[this.#mapping.disputed]);
    this.#reportReading(reading, 'disputed', row, gridRow);
    if (reading.value === undefined) return false;
    this.#store.disputed[at] = reading.value;
    return true;
  }

  #readText(
    field: LedgerField,
    row: readonly unknown[],
    gridRow: number,
    take: (text: string) => void,
  ): boolean {
    const column = this.#mapping[field];
    if (column === undefined) return true;
    if (isErrorCell(row[column])) {
      this.#report('errorCell', field, row, gridRow);
      return false;
    }
    take(cellText(row[column]));
    return true;
  }

  #reportReading(reading: CellReading, field: LedgerField, row: readonly unknown[], gridRow: number): void {
    if (reading.finding !== undefined) this.#report(reading.finding, field, row, gridRow, reading.value);
  }

  #report(
    kind: FindingKind,
    field: LedgerField,
    row: readonly unknown[],
    gridRow: number,
    read?: number,
  ): void {
    const column = this.#mapping[field] ?? 0;
    const found = { kind, field, row: gridRow, column, raw: cellText(row[column]) };
    this.#log.add(read === undefined ? found : { ...found, read });
  }
}

import type { DayNumber } from '../calendar/day-number';

/** Text stored once: row codes point into `values`; code -1 is a blank cell. */
export interface TextColumn {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/**
 * The ledger as typed columns: one entry a record, no object per record. Money is in the record's currency,
 * dates are day numbers (NO_DATE where blank), an amount that the export does not state is NaN.
 */
export interface Ledger {
  readonly rowCount: number;
  /** Zero-based row of the record in the grid that was read, for messages and "Go to cell". */
  readonly gridRow: Int32Array;
  readonly customer: TextColumn;
  readonly invoiceNumber: TextColumn;
  readonly invoiceDate: Int32Array;
  readonly dueDate: Int32Array;
  readonly paidDate: Int32Array;
  readonly amount: Float64Array;
  /** The open amount as the export states it, NaN where it does not. */
  readonly statedOpenAmount: Float64Array;
  readonly currency: TextColumn;
  /** 1 = disputed, 0 = not. */
  readonly disputed: Uint8Array;
  readonly terms: TextColumn;
}

export type LedgerField =
  | 'customer'
  | 'invoiceNumber'
  | 'invoiceDate'
  | 'dueDate'
  | 'amount'
  | 'openAmount'
  | 'paidDate'
  | 'currency'
  | 'disputed'
  | 'terms';

/** Zero-based column of each recognised field in the grid. */
export type ColumnMapping = Readonly<Partial<Record<LedgerField, number>>>;

/** What reading found at one cell. `row` and `column` are zero-based in the grid that was read. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'fix' | 'ask' | 'reject' | 'skip';
  readonly row: number;
  readonly column: number;
  readonly field?: LedgerField;
  /** The cell as it stood. */
  readonly raw: string;
  /** What it was read as, where something was read. */
  readonly read?: string | number;
}

export type FindingKind =
  | 'errorCell'
  | 'unreadableDate'
  | 'ambiguousDate'
  | 'unreadableAmount'
  | 'textDate'
  | 'textAmount'
  | 'blankCustomer'
  | 'blankDueDate'
  | 'blankInvoiceDate'
  | 'blankAmount'
  | 'duplicateInvoiceNumber'
  | 'dueBeforeInvoice'
  | 'paidBeforeInvoice'
  | 'blankRow'
  | 'totalRow'
  | 'mergedCell'
  | 'unreadableFlag';

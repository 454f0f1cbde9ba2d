import type { LedgerField } from './ledger-field';

/**
 * fix: read with certainty, but not as it stood · ask: two readings are possible, or the record contradicts itself ·
 * reject: no usable value, the record is set aside · skip: not a record.
 */
export type FindingSeverity = 'fix' | 'ask' | 'reject' | 'skip';

/** Everything that reading a ledger can come across, and how much it matters. */
export const FINDING_SEVERITY = {
  textDate: 'fix',
  textAmount: 'fix',
  dateOrderProven: 'fix',
  ambiguousDate: 'ask',
  ambiguousAmount: 'ask',
  implausibleDate: 'ask',
  blankInvoiceDate: 'ask',
  blankDueDate: 'ask',
  dueBeforeInvoice: 'ask',
  paidBeforeInvoice: 'ask',
  duplicateInvoiceNumber: 'ask',
  unreadableFlag: 'ask',
  errorCell: 'reject',
  unreadableDate: 'reject',
  unreadableAmount: 'reject',
  blankAmount: 'reject',
  blankCustomer: 'reject',
  blankRow: 'skip',
  totalRow: 'skip',
  repeatedHeader: 'skip',
  noteRow: 'skip',
} as const satisfies Record<string, FindingSeverity>;

export type FindingKind = keyof typeof FINDING_SEVERITY;

/** What reading found at one cell. `row` and `column` are zero-based in the grid that was read. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly row: number;
  readonly column: number;
  /** Absent where the finding is about the row as a whole. */
  readonly field?: LedgerField;
  /** The cell as it stood. */
  readonly raw: string;
  /** What it was read as, where something was read: a day number, an amount or a text. */
  readonly read?: string | number;
}

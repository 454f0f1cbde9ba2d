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
  unpaidMark: 'fix',
  mergedCustomer: 'fix',
  sectionCustomer: 'fix',
  joinedHeader: 'fix',
  amountUnit: 'fix',
  currencySpelling: 'fix',
  hostileText: 'fix',
  creditNote: 'fix',
  partPayment: 'fix',
  dueDateFromTerms: 'fix',
  ambiguousDate: 'ask',
  likelyDate: 'ask',
  ambiguousAmount: 'ask',
  likelyAmount: 'ask',
  implausibleDate: 'ask',
  paidWithoutDate: 'ask',
  blankInvoiceDate: 'ask',
  blankDueDate: 'ask',
  blankInvoiceNumber: 'ask',
  dueBeforeInvoice: 'ask',
  paidBeforeInvoice: 'ask',
  futureInvoice: 'ask',
  futurePayment: 'ask',
  duplicateInvoiceNumber: 'ask',
  numberAtOtherCustomer: 'ask',
  similarInvoiceNumber: 'ask',
  instalment: 'ask',
  damagedNumber: 'ask',
  similarCustomer: 'ask',
  zeroAmount: 'ask',
  outlierAmount: 'ask',
  negativeAmount: 'ask',
  unappliedCash: 'ask',
  creditBalance: 'ask',
  openAmountDisagrees: 'ask',
  blankCurrency: 'ask',
  unclearCurrency: 'ask',
  currencyConflict: 'ask',
  unreadableFlag: 'ask',
  errorCell: 'reject',
  unreadableDate: 'reject',
  unreadableAmount: 'reject',
  blankAmount: 'reject',
  blankCustomer: 'reject',
  blankRow: 'skip',
  totalRow: 'skip',
  sectionRow: 'skip',
  repeatedHeader: 'skip',
  titleRow: 'skip',
  noteRow: 'skip',
  duplicateRow: 'skip',
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
  /** The amount at stake, in the record's currency, where it is known. */
  readonly amount?: number;
  readonly currency?: string;
}

/** Text stored once: row codes point into `values`; code -1 is a blank cell. */
export interface TextColumn {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/**
 * The ledger as typed columns: one entry a record, no object per record. Money is in the record's currency,
 * dates are day numbers (NO_DATE where blank). A record is in the ledger only when every mapped cell could be read:
 * the others are in the findings.
 */
export interface Ledger {
  readonly rowCount: number;
  /** Zero-based row of the record in the grid that was read, for messages and "Go to cell". */
  readonly gridRow: Int32Array;
  /** Never blank: a record without a customer is set aside with a finding. */
  readonly customer: TextColumn;
  /** Invoice numbers as text, '' where blank: mostly unique, so a dictionary would cost more than it saves. */
  readonly invoiceNumber: readonly string[];
  readonly invoiceDate: Int32Array;
  readonly dueDate: Int32Array;
  readonly paidDate: Int32Array;
  /** Full amount; credit notes are negative. */
  readonly amount: Float64Array;
  /** The open amount as the export states it, NaN where it does not. */
  readonly statedOpenAmount: Float64Array;
  /** Upper-case currency codes; blank (-1) is the ledger's own currency. */
  readonly currency: TextColumn;
  /** 1 = disputed, 0 = not. */
  readonly disputed: Uint8Array;
  readonly terms: TextColumn;
  /** The group that the customer belongs to; absent where the grid has no such column. */
  readonly group?: TextColumn;
}

/**
 * The open items of a ledger at an as-of date as typed columns, in ledger order: invoices and credits, one entry each.
 * The arrays are longer than `count`; entries from `count` on mean nothing.
 */
export interface OpenItems {
  readonly count: number;
  /** Record of the item: an index into the ledger's columns. */
  readonly record: Int32Array;
  /** Open amount in base currency; negative for credits. */
  readonly openAmount: Float64Array;
}

import { byteAt, intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import type { OpenItems } from '../ledger/open-items';

/** The open items that a dunning run looks at, as columns of one length: invoices, and credits with a negative amount. */
export interface DunningItems {
  readonly count: number;
  /** Record of the item in the ledger. */
  readonly record: Int32Array;
  readonly customer: Int32Array;
  readonly customerCount: number;
  /** In base currency. */
  readonly openAmount: Float64Array;
  readonly invoiceDate: Int32Array;
  readonly dueDate: Int32Array;
  readonly disputed: Uint8Array;
}

/** The open items of a ledger with what dunning needs to know of each. */
export function dunningItemsOf(ledger: Ledger, open: OpenItems): DunningItems {
  const record = open.record.subarray(0, open.count);
  return {
    count: open.count,
    record,
    customer: record.map((row) => intAt(ledger.customer.codes, row)),
    customerCount: ledger.customer.values.length,
    openAmount: open.openAmount.subarray(0, open.count),
    invoiceDate: record.map((row) => intAt(ledger.invoiceDate, row)),
    dueDate: record.map((row) => intAt(ledger.dueDate, row)),
    disputed: Uint8Array.from(record, (row) => byteAt(ledger.disputed, row)),
  };
}

import type { DayNumber } from '../../domain/calendar/day-number';
import type { Ledger } from '../../domain/ledger/ledger';

/** What scoring needs to know of one row of a ledger. */
export interface LedgerRow {
  readonly customer: string;
  readonly invoiceDate: DayNumber;
  readonly dueDate: DayNumber;
  readonly paidDate: DayNumber;
  readonly amount: number;
  /** NaN where the row does not state it. */
  readonly openAmount: number;
  readonly isDisputed: boolean;
}

/** The rows as a columnar ledger in one currency. */
export function ledgerOfRows(rows: readonly LedgerRow[]): Ledger {
  const codes = new Map<string, number>();
  for (const { customer } of rows) if (!codes.has(customer)) codes.set(customer, codes.size);
  const none = { values: [], codes: new Int32Array(rows.length).fill(-1) };
  return {
    rowCount: rows.length,
    gridRow: Int32Array.from(rows, (_, row) => row),
    customer: {
      values: [...codes.keys()],
      codes: Int32Array.from(rows, ({ customer }) => codes.get(customer) ?? -1),
    },
    invoiceNumber: rows.map(() => ''),
    invoiceDate: Int32Array.from(rows, ({ invoiceDate }) => invoiceDate),
    dueDate: Int32Array.from(rows, ({ dueDate }) => dueDate),
    paidDate: Int32Array.from(rows, ({ paidDate }) => paidDate),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    statedOpenAmount: Float64Array.from(rows, ({ openAmount }) => openAmount),
    currency: none,
    disputed: Uint8Array.from(rows, ({ isDisputed }) => (isDisputed ? 1 : 0)),
    terms: none,
  };
}

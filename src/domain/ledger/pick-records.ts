import type { Ledger, TextColumn } from './ledger';

/** The ledger with only these records (indexes, ascending); texts keep their codes. */
export function pickRecords(ledger: Ledger, records: readonly number[]): Ledger {
  const ints = (column: Int32Array): Int32Array => Int32Array.from(records, (i) => column[i] ?? 0);
  const reals = (column: Float64Array): Float64Array =>
    Float64Array.from(records, (i) => column[i] ?? Number.NaN);
  const texts = ({ values, codes }: TextColumn): TextColumn => ({ values, codes: ints(codes) });
  return {
    rowCount: records.length,
    gridRow: ints(ledger.gridRow),
    customer: texts(ledger.customer),
    invoiceNumber: records.map((i) => ledger.invoiceNumber[i] ?? ''),
    invoiceDate: ints(ledger.invoiceDate),
    dueDate: ints(ledger.dueDate),
    paidDate: ints(ledger.paidDate),
    amount: reals(ledger.amount),
    statedOpenAmount: reals(ledger.statedOpenAmount),
    currency: texts(ledger.currency),
    disputed: Uint8Array.from(records, (i) => ledger.disputed[i] ?? 0),
    terms: texts(ledger.terms),
    ...(ledger.group !== undefined && { group: texts(ledger.group) }),
  };
}

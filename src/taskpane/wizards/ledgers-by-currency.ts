import type { Ledger, TextColumn } from '../../domain/ledger/ledger';

/** The records of one currency; the code is blank where the ledger does not name one. */
export interface CurrencyLedger {
  readonly currency: string;
  readonly ledger: Ledger;
}

/**
 * One ledger a currency, since two currencies are never added without a rate; the order is that of first appearance.
 * A ledger in one currency is given as it is.
 */
export function ledgersByCurrency(ledger: Ledger): CurrencyLedger[] {
  const { values, codes } = ledger.currency;
  const inUse = [...new Set(codes.subarray(0, ledger.rowCount))];
  if (inUse.length <= 1) return [{ currency: values[inUse[0] ?? -1] ?? '', ledger }];
  return inUse.map((code) => ({ currency: values[code] ?? '', ledger: recordsOf(ledger, code) }));
}

function recordsOf(ledger: Ledger, currencyCode: number): Ledger {
  const { codes } = ledger.currency;
  const rows: number[] = [];
  for (let i = 0; i < ledger.rowCount; i++) if (codes[i] === currencyCode) rows.push(i);
  const ints = (column: Int32Array): Int32Array => Int32Array.from(rows, (i) => column[i] ?? 0);
  const reals = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (i) => column[i] ?? Number.NaN);
  const texts = ({ values, codes: all }: TextColumn): TextColumn => ({ values, codes: ints(all) });
  return {
    rowCount: rows.length,
    gridRow: ints(ledger.gridRow),
    customer: texts(ledger.customer),
    invoiceNumber: rows.map((i) => ledger.invoiceNumber[i] ?? ''),
    invoiceDate: ints(ledger.invoiceDate),
    dueDate: ints(ledger.dueDate),
    paidDate: ints(ledger.paidDate),
    amount: reals(ledger.amount),
    statedOpenAmount: reals(ledger.statedOpenAmount),
    currency: texts(ledger.currency),
    disputed: Uint8Array.from(rows, (i) => ledger.disputed[i] ?? 0),
    terms: texts(ledger.terms),
  };
}

import type { Ledger, TextColumn } from '../../domain/ledger/ledger';
import { pickRecords } from '../../domain/ledger/pick-records';

/** Code of a blank cell in a column of texts. */
const NO_CODE = -1;

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
  if (inUse.length <= 1) return [{ currency: values[inUse[0] ?? NO_CODE] ?? '', ledger }];
  return inUse.map((code) => ({ currency: values[code] ?? '', ledger: recordsOf(ledger, code) }));
}

function recordsOf(ledger: Ledger, code: number): Ledger {
  const { values, codes } = ledger.currency;
  const records: number[] = [];
  for (let i = 0; i < ledger.rowCount; i++) if (codes[i] === code) records.push(i);
  return { ...pickRecords(ledger, records), currency: oneCurrency(values[code], records.length) };
}

/** A column in which every record has the same currency, or none: then the rules need no exchange rate. */
function oneCurrency(currency: string | undefined, count: number): TextColumn {
  const isNone = currency === undefined;
  return { values: isNone ? [] : [currency], codes: new Int32Array(count).fill(isNone ? NO_CODE : 0) };
}

import { fault, isFault, type Outcome } from '../fault';
import type { Ledger } from './ledger';

/** What one unit of each currency is worth in base currency, by upper-case code. */
export type ExchangeRates = ReadonlyMap<string, number>;

/**
 * The rate of every currency code of the ledger, at index code + 1; a blank currency is the base currency.
 * Without `rates` the ledger must be in one currency: two currencies are never added. Faults: a currency without a rate
 * is missing, a rate that is not positive is outOfRange, both with the currency as argument.
 */
export function currencyRates(ledger: Ledger, rates?: ExchangeRates): Outcome<Float64Array> {
  const { values, codes } = ledger.currency;
  const byCode = new Float64Array(values.length + 1).fill(1);
  if (rates === undefined && !isMixed(values, codes, ledger.rowCount)) return byCode;
  for (const [code, currency] of values.entries()) {
    const rate = rateOf(currency, rates);
    if (isFault(rate)) return rate;
    byCode[code + 1] = rate;
  }
  return byCode;
}

function rateOf(currency: string, rates: ExchangeRates | undefined): Outcome<number> {
  const rate = rates?.get(currency);
  if (rate === undefined) return fault('missing', 'noExchangeRate', currency);
  return rate > 0 && Number.isFinite(rate) ? rate : fault('outOfRange', 'notPositive', currency);
}

function isMixed(values: readonly string[], codes: Int32Array, rowCount: number): boolean {
  return values.length > 1 || (values.length === 1 && codes.subarray(0, rowCount).includes(-1));
}

import { addAt, intAt, realAt } from '../../ledger/column-access';
import type { ExchangeRates } from '../../ledger/currency-rates';
import type { Ledger } from '../../ledger/ledger';

/**
 * Rates that make every currency's usual invoice weigh the same, for figures in which money only weighs days: ranking
 * customers needs no exchange rates. Undefined for a ledger in one currency, whose amounts weigh as they are.
 */
export function comparableRates(ledger: Ledger): ExchangeRates | undefined {
  const { values, codes } = ledger.currency;
  const amounts = new Float64Array(values.length + 1);
  const counts = new Float64Array(values.length + 1);
  for (let i = 0; i < ledger.rowCount; i++) {
    const code = intAt(codes, i) + 1;
    const amount = realAt(ledger.amount, i);
    if (amount <= 0) continue;
    addAt(amounts, code, amount);
    addAt(counts, code, 1);
  }
  if (values.length + (realAt(counts, 0) > 0 ? 1 : 0) <= 1) return undefined;
  const meanOf = (code: number): number =>
    realAt(counts, code) > 0 ? realAt(amounts, code) / realAt(counts, code) : 1;
  // A blank currency always has the rate 1: the others are measured against its usual invoice.
  return new Map(values.map((currency, code) => [currency, meanOf(0) / meanOf(code + 1)]));
}

import { intAt } from '../column-access';
import { isCurrencyCode } from '../currency-text';
import { report, type CheckContext } from './check-context';

/** Records without a currency among others that have one, and currencies that are no code. */
export function checkCurrencies(context: CheckContext): void {
  const { values, codes } = context.ledger.currency;
  if (values.length === 0) return;
  // Without a column of their own, currencies were read from the amounts.
  const field = context.mapping.currency === undefined ? 'amount' : 'currency';
  const isUnclear = values.map((value) => !isCurrencyCode(value));
  for (let i = 0; i < context.ledger.rowCount; i++) {
    const code = intAt(codes, i);
    if (code < 0) report(context, 'blankCurrency', field, i, '');
    else if (isUnclear[code] === true) {
      const value = values[code] ?? '';
      report(context, 'unclearCurrency', field, i, value, value);
    }
  }
}

import { intAt } from '../column-access';
import { isCurrencyCode } from '../currency-text';
import { report, type CheckContext } from './check-context';

/** Records without a currency among others that have one, and currencies that are no code. */
export function checkCurrencies(context: CheckContext): void {
  const { values, codes } = context.ledger.currency;
  if (values.length === 0) return;
  const isUnclear = values.map((value) => !isCurrencyCode(value));
  for (let i = 0; i < context.ledger.rowCount; i++) {
    const code = intAt(codes, i);
    if (code < 0) report(context, 'blankCurrency', 'currency', i, '');
    else if (isUnclear[code] === true) {
      const value = values[code] ?? '';
      report(context, 'unclearCurrency', 'currency', i, value, value);
    }
  }
}

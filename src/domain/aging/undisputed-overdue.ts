import type { CustomerSummary } from './summarise-customers';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import type { Ledger } from '../ledger/ledger';

/** Days overdue of every customer's oldest open invoice that is not disputed; 0 when none is overdue. */
export function oldestUndisputedDaysOverdue(
  ledger: Ledger,
  summary: CustomerSummary,
  asOf: DayNumber,
): Int32Array {
  const oldest = new Int32Array(summary.customers.length);
  const { count, record, openAmount } = summary.openItems;
  for (let n = 0; n < count; n++) {
    const row = record[n] ?? -1;
    const due = ledger.dueDate[row] ?? NO_DATE;
    if (due === NO_DATE || ledger.disputed[row] === 1 || (openAmount[n] ?? 0) <= 0) continue;
    const customer = ledger.customer.codes[row] ?? -1;
    oldest[customer] = Math.max(oldest[customer] ?? 0, asOf - due);
  }
  return oldest;
}

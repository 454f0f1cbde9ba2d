import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';

const PERIOD_DAYS = 365;

/** What may be missing of a payment without it being short: bank charges and rounding. */
const TOLERANCE = 0.005;

/**
 * Share of the invoices due in the last year on which something was paid, but not all: one entry a customer, NaN where
 * nothing was paid or the ledger does not state what is still open.
 */
export function shortPaymentShare(ledger: Ledger, asOf: DayNumber): Float64Array {
  const customers = ledger.customer.values.length;
  const paid = new Float64Array(customers);
  const short = new Float64Array(customers);
  for (let i = 0; i < ledger.rowCount; i++) {
    const due = intAt(ledger.dueDate, i);
    const amount = realAt(ledger.amount, i);
    const open = realAt(ledger.statedOpenAmount, i);
    if (amount <= 0 || Number.isNaN(open) || due === NO_DATE || due > asOf || due <= asOf - PERIOD_DAYS)
      continue;
    const customer = intAt(ledger.customer.codes, i);
    const left = open / amount;
    if (left >= 1 - TOLERANCE) continue;
    addAt(paid, customer, 1);
    if (left > TOLERANCE) addAt(short, customer, 1);
  }
  return short.map((count, customer) => {
    const payments = realAt(paid, customer);
    return payments > 0 ? count / payments : Number.NaN;
  });
}

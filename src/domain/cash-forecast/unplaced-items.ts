import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { openAmount } from '../ledger/open-amount';

/** Open items of one currency that a forecast of collections leaves out: it can tell no date of them. */
export interface UnplacedItems {
  /** Invoices without a due date or an invoice date. */
  readonly undated: number;
  readonly undatedAmount: number;
  /** Credit notes and money on account; the amount is negative. They may be set off against invoices. */
  readonly credits: number;
  readonly creditAmount: number;
}

/** By currency code + 1. */
export function unplacedItems(ledger: Ledger, asOf: DayNumber): UnplacedItems[] {
  const none = { undated: 0, undatedAmount: 0, credits: 0, creditAmount: 0 };
  const items = Array.from({ length: ledger.currency.values.length + 1 }, () => ({ ...none }));
  for (let i = 0; i < ledger.rowCount; i++) {
    const open = openAmount(ledger, i, asOf);
    const into = items[intAt(ledger.currency.codes, i) + 1];
    if (open === 0 || into === undefined) continue;
    if (open < 0) {
      into.credits++;
      into.creditAmount += open;
    } else if (isUndated(ledger, i)) {
      into.undated++;
      into.undatedAmount += open;
    }
  }
  return items;
}

function isUndated(ledger: Ledger, i: number): boolean {
  const isInvoice = realAt(ledger.amount, i) > 0;
  return !isInvoice || intAt(ledger.dueDate, i) === NO_DATE || intAt(ledger.invoiceDate, i) === NO_DATE;
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from './column-access';
import type { Ledger } from './ledger';

/** Amounts invoiced from one day to another, both included, credit notes deducted; for a ledger in one currency. */
export function salesBetween(ledger: Ledger, first: DayNumber, last: DayNumber): number {
  let sales = 0;
  for (let i = 0; i < ledger.rowCount; i++) {
    const day = intAt(ledger.invoiceDate, i);
    if (day !== NO_DATE && day >= first && day <= last) sales += realAt(ledger.amount, i);
  }
  return sales;
}

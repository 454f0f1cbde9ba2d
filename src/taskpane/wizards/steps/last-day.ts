import type { DayNumber } from '../../../domain/calendar/day-number';
import type { Ledger } from '../../../domain/ledger/ledger';

/** The last day on which the ledger tells of something done, an invoice or a payment; null where it has no such date. */
export function lastDayOf({ invoiceDate, paidDate, rowCount }: Ledger): DayNumber | null {
  let last = 0;
  for (let row = 0; row < rowCount; row += 1) {
    last = Math.max(last, invoiceDate[row] ?? 0, paidDate[row] ?? 0);
  }
  return last === 0 ? null : last;
}

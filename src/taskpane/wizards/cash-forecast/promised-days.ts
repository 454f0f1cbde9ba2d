import { NO_DATE, type DayNumber } from '../../../domain/calendar/day-number';
import type { PromisedDays } from '../../../domain/cash-forecast/receipt-chances';
import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import { intAt } from '../../../domain/ledger/column-access';
import type { Ledger } from '../../../domain/ledger/ledger';

/** The days for which customers have promised to pay, by record: of each invoice what its latest notice until the as-of date says. */
export function promisedDays(
  ledger: Ledger,
  log: readonly LoggedNotice[],
  asOf: DayNumber,
): PromisedDays | undefined {
  const latest = new Map<string, LoggedNotice>();
  for (const notice of log) {
    if (notice.state === 'cancelled' || notice.runDate > asOf) continue;
    const key = keyOf(notice.customer, notice.invoiceNumber, notice.dueDate);
    const before = latest.get(key);
    if (before === undefined || notice.runDate >= before.runDate) latest.set(key, notice);
  }
  if (latest.size === 0) return undefined;
  return Int32Array.from({ length: ledger.rowCount }, (_, i) => {
    const customer = ledger.customer.values[intAt(ledger.customer.codes, i)] ?? '';
    const notice = latest.get(keyOf(customer, ledger.invoiceNumber[i] ?? '', intAt(ledger.dueDate, i)));
    return notice === undefined || notice.promiseDate <= asOf ? NO_DATE : notice.promiseDate;
  });
}

function keyOf(customer: string, invoiceNumber: string, dueDate: DayNumber): string {
  return `${customer}\n${dueDate}\n${invoiceNumber}`;
}

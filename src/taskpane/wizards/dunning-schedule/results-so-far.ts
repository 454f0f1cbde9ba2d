import { resultsByStep, type StepResult } from '../../../domain/dunning/collection-results';
import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import { intAt, realAt } from '../../../domain/ledger/column-access';
import type { CurrencyRun, DunningInput } from './run-currency';

/** What came of the notices of the log in one currency, by step, against what is open now. */
export function resultsSoFar(
  { items, ledger, currency }: CurrencyRun,
  { log: whole, asOf }: DunningInput,
): StepResult[] {
  const log = whole.filter((notice) => notice.currency === currency);
  if (log.length === 0) return [];
  const logged = new Set(log.map(({ customer }) => customer));
  const open = new Map<string, number>();
  for (let item = 0; item < items.count; item++) {
    const customer = ledger.customer.values[intAt(items.customer, item)] ?? '';
    if (!logged.has(customer)) continue;
    const invoiceNumber = ledger.invoiceNumber[intAt(items.record, item)] ?? '';
    const dueDate = intAt(items.dueDate, item);
    open.set(keyOf({ customer, invoiceNumber, dueDate }), realAt(items.openAmount, item));
  }
  return resultsByStep(log, asOf, (notice) => Math.max(0, open.get(keyOf(notice)) ?? 0));
}

type ItemName = Pick<LoggedNotice, 'customer' | 'invoiceNumber' | 'dueDate'>;

function keyOf({ customer, invoiceNumber, dueDate }: ItemName): string {
  return JSON.stringify([customer, invoiceNumber, dueDate]);
}

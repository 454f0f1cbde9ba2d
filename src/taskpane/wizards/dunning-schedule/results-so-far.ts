import { resultsByStep, type StepResult } from '../../../domain/dunning/collection-results';
import type { LoggedNotice } from '../../../domain/dunning/notice-log';
import { intAt, realAt } from '../../../domain/ledger/column-access';
import type { CurrencyRun, DunningInput } from './run-currency';

/** What came of all notices of the log, by step and currency, against what is open now. */
export function resultsSoFar(runs: readonly CurrencyRun[], { log, asOf }: DunningInput): StepResult[] {
  if (log.length === 0) return [];
  const logged = new Set(log.map(({ customer }) => customer));
  const open = new Map<string, number>();
  for (const { items, ledger, currency } of runs) {
    for (let item = 0; item < items.count; item++) {
      const customer = ledger.customer.values[intAt(items.customer, item)] ?? '';
      if (!logged.has(customer)) continue;
      const invoiceNumber = ledger.invoiceNumber[intAt(items.record, item)] ?? '';
      const dueDate = intAt(items.dueDate, item);
      open.set(keyOf({ customer, currency, invoiceNumber, dueDate }), realAt(items.openAmount, item));
    }
  }
  return resultsByStep(log, asOf, (notice) => Math.max(0, open.get(keyOf(notice)) ?? 0));
}

type ItemName = Pick<LoggedNotice, 'customer' | 'currency' | 'invoiceNumber' | 'dueDate'>;

function keyOf({ customer, currency, invoiceNumber, dueDate }: ItemName): string {
  return JSON.stringify([customer, currency, invoiceNumber, dueDate]);
}

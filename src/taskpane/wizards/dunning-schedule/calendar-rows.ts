import { NO_DATE } from '../../../domain/calendar/day-number';
import type { FutureNotice } from '../../../domain/dunning/future-calendar';
import { undisputedPart } from '../../../domain/dunning/exclusion';
import { reasonOfCode } from '../../../domain/dunning/plan-dunning';
import { roundMoney } from '../../../domain/money/round-money';
import type { CalendarRow } from '../job';
import type { DunningWords } from './dunning-words';
import type { InterestOf } from './interest-of-item';
import { stepsAt } from './notice-rows';
import type { CurrencyRun } from './run-currency';

/** The notices to come as rows of the calendar. */
export function calendarRows(
  future: readonly FutureNotice[],
  { run, interestOf, words }: { run: CurrencyRun; interestOf: InterestOf; words: DunningWords },
): CalendarRow[] {
  const { ledger, items, currency } = run;
  return future.map(({ item, level, date }) => {
    const customer = items.customer[item] ?? -1;
    const record = items.record[item] ?? -1;
    const step = stepsAt(run, customer)[level]?.step ?? '';
    const amount = amountToCome(run, item);
    return {
      date,
      customer: ledger.customer.values[customer] ?? '',
      currency,
      invoiceNumber: ledger.invoiceNumber[record] ?? '',
      dueDate: items.dueDate[item] ?? NO_DATE,
      level: step,
      levelName: words.level(step),
      amount: roundMoney(amount),
      interest: interestOf(run, item, step, amount, date),
    };
  });
}

/** What will be asked for: an item that is held back now takes no credits, and is asked for in full once the hold ends. */
function amountToCome({ items, outcome, setting }: CurrencyRun, item: number): number {
  const reason = reasonOfCode(outcome.reason[item] ?? 0);
  if (reason === 'blocked' || reason === 'promised') return undisputedPart(item, items, setting.facts ?? {});
  return outcome.amount[item] ?? 0;
}

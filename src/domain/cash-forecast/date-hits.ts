import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import type { LatenessHistory } from './lateness-history';
import type { PaymentHazard } from './payment-hazard';
import { paymentDates } from './payment-dates';

/** The chances with which an invoice is paid by its two dates: as likely before as after, and with some caution. */
export const DATE_CHANCES = [0.5, 0.8] as const;

/** Over the invoices of a past day whose date had come by the as-of date. */
export interface DateHits {
  readonly invoices: number;
  /** Sum of the chances with which they should have been paid. */
  readonly said: number;
  readonly paid: number;
}

/** How many of the invoices open at the day of a history were paid by their dates; by `DATE_CHANCES`. */
export function dateHits(
  ledger: Ledger,
  history: LatenessHistory,
  hazard: PaymentHazard,
  knownUntil: DayNumber,
): DateHits[] {
  const hits = DATE_CHANCES.map(() => ({ invoices: 0, said: 0, paid: 0 }));
  for (let customer = 0; customer < history.start.length - 1; customer++) {
    let own: Float64Array | undefined;
    for (let i = intAt(history.start, customer); i < intAt(history.start, customer + 1); i++) {
      if (byteAt(history.isPaid, i) === 1) continue;
      own ??= hazard.of(customer);
      const paid = intAt(ledger.paidDate, intAt(history.record, i));
      const dates = paymentDates(own, hazard.place(customer, intAt(history.until, i) + 1), DATE_CHANCES);
      for (const [at, date] of dates.entries()) {
        const into = hits[at];
        if (into === undefined || date === undefined || history.asOf + date.days > knownUntil) continue;
        into.invoices++;
        into.said += date.chance;
        if (paid !== NO_DATE && paid <= history.asOf + date.days) into.paid++;
      }
    }
  }
  return hits;
}

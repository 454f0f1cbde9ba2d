import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { byteAt, intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { openAmount } from '../ledger/open-amount';
import { DATE_CHANCES } from './date-hits';
import type { LatenessHistory } from './lateness-history';
import { paymentDates } from './payment-dates';
import type { PromisedDays } from './receipt-chances';
import type { PaymentHazard } from './payment-hazard';

/** When one open invoice will probably be paid. */
export interface InvoiceOutlook {
  /** Its record: an index into the ledger's columns. */
  readonly record: number;
  /** Open amount in the record's currency. */
  readonly open: number;
  /** The day by which it is paid as likely as not; NO_DATE when that is too far ahead to tell. */
  readonly likelyDate: DayNumber;
  /** The day by which it is paid with a chance of 80%; NO_DATE when that is too far ahead to tell. */
  readonly cautiousDate: DayNumber;
}

/** The dates of every open invoice of a history, in the order of the ledger. */
export function invoiceOutlooks(
  ledger: Ledger,
  history: LatenessHistory,
  hazard: PaymentHazard,
  receiptDay: (day: DayNumber) => DayNumber,
  promised?: PromisedDays,
): InvoiceOutlook[] {
  const outlooks: InvoiceOutlook[] = [];
  for (let customer = 0; customer < history.start.length - 1; customer++) {
    let own: Float64Array | undefined;
    for (let i = intAt(history.start, customer); i < intAt(history.start, customer + 1); i++) {
      if (byteAt(history.isPaid, i) === 1) continue;
      const record = intAt(history.record, i);
      const open = openAmount(ledger, record, history.asOf);
      if (open <= 0) continue;
      own ??= hazard.of(customer);
      const place = hazard.place(customer, intAt(history.until, i) + 1);
      const [likelyDate = NO_DATE, cautiousDate = NO_DATE] = paymentDates(own, place, DATE_CHANCES).map(
        (date) =>
          date === undefined
            ? NO_DATE
            : receiptDay(Math.max(history.asOf + date.days, promised?.[record] ?? NO_DATE)),
      );
      outlooks.push({ record, open, likelyDate, cautiousDate });
    }
  }
  return outlooks.sort((a, b) => a.record - b.record);
}

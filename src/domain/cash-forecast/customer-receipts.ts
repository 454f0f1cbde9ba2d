import { addAt, byteAt, intAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { openAmount } from '../ledger/open-amount';
import { weekChances, type WeekOfDay } from './receipt-chances';
import type { LatenessHistory } from './lateness-history';
import type { PaymentHazard } from './payment-hazard';

/**
 * What each customer's open invoices are expected to bring in, by week: customer c in week w stands at c × weeks + w. With
 * `daysLater` everybody pays so many days later than usual.
 */
export function customerReceipts(
  ledger: Ledger,
  history: LatenessHistory,
  hazard: PaymentHazard,
  weekOfDay: WeekOfDay,
  weeks: number,
  daysLater = 0,
): Float64Array {
  const receipts = new Float64Array((history.start.length - 1) * weeks);
  const chances = new Float64Array(weeks);
  for (let customer = 0; customer < history.start.length - 1; customer++) {
    let own: Float64Array | undefined;
    for (let i = intAt(history.start, customer); i < intAt(history.start, customer + 1); i++) {
      if (byteAt(history.isPaid, i) === 1) continue;
      const amount = openAmount(ledger, intAt(history.record, i), history.asOf);
      if (amount <= 0) continue;
      own ??= hazard.of(customer);
      const place = hazard.place(customer, intAt(history.until, i) + 1 - daysLater);
      weekChances(own, place, weekOfDay, chances);
      for (let week = 0; week < weeks; week++) {
        addAt(receipts, customer * weeks + week, amount * (chances[week] as number));
      }
    }
  }
  return receipts;
}

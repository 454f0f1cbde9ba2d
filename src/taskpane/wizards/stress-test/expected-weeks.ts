import { customerReceipts } from '../../../domain/cash-forecast/customer-receipts';
import { latenessHistory } from '../../../domain/cash-forecast/lateness-history';
import { PaymentHazard } from '../../../domain/cash-forecast/payment-hazard';
import { weeksOfDays } from '../../../domain/cash-forecast/receipt-chances';
import { receiptDayOf } from '../../../domain/cash-forecast/receipt-day';
import { usualLateness } from '../../../domain/cash-forecast/usual-lateness';
import type { DayNumber } from '../../../domain/calendar/day-number';
import { realAt } from '../../../domain/ledger/column-access';
import type { Ledger } from '../../../domain/ledger/ledger';
import { businessCalendarOf } from '../../../policy/policy-rules';
import type { Policy } from '../../../policy/policy-tables';

/** Expected receipts week by week, if everybody pays so many days later and some customers do not pay at all. */
export type ExpectedWeeks = (daysLater: number, defaulted: ReadonlySet<string>) => number[];

/** The receipts of one currency's open invoices; habits are those of the whole ledger. */
export function expectedWeeks(
  whole: Ledger,
  part: Ledger,
  asOf: DayNumber,
  weeks: number,
  policy: Policy,
): ExpectedWeeks {
  const wholeHistory = latenessHistory(whole, asOf);
  const history = part === whole ? wholeHistory : latenessHistory(part, asOf);
  const hazard = new PaymentHazard(wholeHistory, usualLateness(wholeHistory));
  const days = weeksOfDays(asOf, weeks, receiptDayOf(whole, asOf, businessCalendarOf(policy)));
  const kept = new Map<number, Float64Array>();
  const byCustomer = (daysLater: number): Float64Array => {
    const before = kept.get(daysLater);
    if (before !== undefined) return before;
    const receipts = customerReceipts(part, history, hazard, days, weeks, daysLater);
    kept.set(daysLater, receipts);
    return receipts;
  };
  return (daysLater, defaulted) => {
    const receipts = byCustomer(daysLater);
    const sums = new Array<number>(weeks).fill(0);
    part.customer.values.forEach((customer, code) => {
      if (defaulted.has(customer)) return;
      for (let week = 0; week < weeks; week++) {
        sums[week] = (sums[week] ?? 0) + realAt(receipts, code * weeks + week);
      }
    });
    return sums;
  };
}

import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative, positive } from '../number-checks';
import { sumOf } from '../sum-of';

/** What is still open of the sales of one month. */
export interface MonthBalance {
  readonly balance: number;
  readonly sales: number;
  readonly days: number;
}

/** One open invoice against the sales of the month it was issued in. */
export interface OpenInvoiceAge {
  readonly openAmount: number;
  readonly daysOutstanding: number;
  readonly monthSales: number;
}

/** DSO weighted by sales (CRF): every month's open balance in days of that month's own sales, added up. */
export function salesWeightedDaysSalesOutstanding(months: readonly MonthBalance[]): Outcome<number> {
  const checks = months.flatMap(({ balance, sales, days }) => [
    notNegative(balance, 'balance'),
    positive(days, 'days'),
    balance === 0 ? notNegative(sales, 'sales') : divisor(sales, 'sales'),
  ]);
  return (
    firstFault(...checks) ??
    sumOf(months, ({ balance, sales, days }) => (balance === 0 ? 0 : (balance / sales) * days))
  );
}

/** True DSO (Oracle): every open invoice's age, weighted by its share of the sales of its own month. */
export function trueDaysSalesOutstanding(invoices: readonly OpenInvoiceAge[]): Outcome<number> {
  const checks = invoices.flatMap(({ openAmount, daysOutstanding, monthSales }) => [
    isNumber(openAmount, 'openAmount'),
    isNumber(daysOutstanding, 'daysOutstanding'),
    divisor(monthSales, 'monthSales'),
  ]);
  return (
    firstFault(...checks) ??
    sumOf(
      invoices,
      ({ openAmount, daysOutstanding, monthSales }) => (daysOutstanding * openAmount) / monthSales,
    )
  );
}

import { fault, type Outcome } from '../fault';
import { divisor, firstFault, notNegative, positive } from '../number-checks';
import { sumOf } from '../sum-of';

/**
 * DSO: how many days of credit sales are still unpaid at the end of a period.
 * Days = ending receivables ÷ credit sales × days of the period, both with or both without VAT.
 * No sales: zero division; a negative balance, negative sales or a period of no days: out of range.
 */
export function daysSalesOutstanding(
  endingReceivables: number,
  creditSales: number,
  days: number,
): Outcome<number> {
  return (
    firstFault(
      notNegative(endingReceivables, 'endingReceivables'),
      positive(days, 'days'),
      divisor(creditSales, 'creditSales'),
    ) ?? (endingReceivables / creditSales) * days
  );
}

/** DSO on the mean of the opening and the closing balance. */
export function averageDaysSalesOutstanding(
  openingReceivables: number,
  closingReceivables: number,
  creditSales: number,
  days: number,
): Outcome<number> {
  return (
    firstFault(
      notNegative(openingReceivables, 'openingReceivables'),
      notNegative(closingReceivables, 'closingReceivables'),
    ) ?? daysSalesOutstanding((openingReceivables + closingReceivables) / 2, creditSales, days)
  );
}

/** DSO of the closing balance over the sales of the last periods together; three months is the commonest. */
export function rollingDaysSalesOutstanding(
  endingReceivables: number,
  creditSales: readonly number[],
  days: readonly number[],
): Outcome<number> {
  return (
    firstFault(
      creditSales.length === days.length ? undefined : fault('wrongType', 'wrongShape', 'days'),
      ...creditSales.map((sales) => notNegative(sales, 'creditSales')),
      ...days.map((count) => positive(count, 'days')),
    ) ?? daysSalesOutstanding(endingReceivables, total(creditSales), total(days))
  );
}

function total(values: readonly number[]): number {
  return sumOf(values, (value) => value);
}

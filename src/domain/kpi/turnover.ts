import type { Outcome } from '../fault';
import { divisor, firstFault, notNegative, positive } from '../number-checks';

/** Receivables turnover: how many times a year the average balance is collected. */
export function receivablesTurnover(
  creditSales: number,
  openingReceivables: number,
  closingReceivables: number,
): Outcome<number> {
  const average = (openingReceivables + closingReceivables) / 2;
  return (
    firstFault(
      notNegative(creditSales, 'creditSales'),
      notNegative(openingReceivables, 'openingReceivables'),
      notNegative(closingReceivables, 'closingReceivables'),
      divisor(average, 'openingReceivables'),
    ) ?? creditSales / average
  );
}

/** Average collection period: the days of a year over the turnover. Chinese textbooks take 360 days. */
export function averageCollectionPeriod(turnover: number, yearDays = 365): Outcome<number> {
  return firstFault(positive(yearDays, 'yearDays'), divisor(turnover, 'turnover')) ?? yearDays / turnover;
}

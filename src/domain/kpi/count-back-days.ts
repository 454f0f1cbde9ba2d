import { fault, type Outcome } from '../fault';
import { firstFault, notNegative, positive } from '../number-checks';

/** The credit sales of one period and its length in days. */
export interface SalesPeriod {
  readonly sales: number;
  readonly days: number;
}

/** Below this share of the balance a remainder is dust of binary fractions, not money. */
const DUST = 1e-12;

/**
 * DSO by counting back (exhaustion): the balance is explained by the newest sales first, period by period.
 * `periods` are newest first. A period without sales adds its days, since the debt is older; a history too short for the balance
 * gives no figure, because a partial sum would look like a good one.
 */
export function countBackDaysSalesOutstanding(
  endingReceivables: number,
  periods: readonly SalesPeriod[],
): Outcome<number> {
  return (
    firstFault(
      notNegative(endingReceivables, 'endingReceivables'),
      ...periods.flatMap(({ sales, days }) => [notNegative(sales, 'periods'), positive(days, 'periods')]),
    ) ?? countBack(endingReceivables, periods)
  );
}

function countBack(endingReceivables: number, periods: readonly SalesPeriod[]): Outcome<number> {
  let left = endingReceivables;
  let counted = 0;
  for (const { sales, days } of periods) {
    if (left <= endingReceivables * DUST) return counted;
    if (sales >= left) return counted + (left / sales) * days;
    left -= sales;
    counted += days;
  }
  return left <= endingReceivables * DUST ? counted : fault('missing', 'historyTooShort', 'periods');
}

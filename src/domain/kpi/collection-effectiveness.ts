import { fault, type Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative, positive } from '../number-checks';

/**
 * Collection effectiveness index (CEI): what was collected of what could have been; 1 is everything.
 * Opening balance plus sales less the closing total, over the same less the closing balance that is not yet due.
 * `months` divides the sales, as CRF prints it; 1 takes the sales of the window that the opening balance opens.
 */
export function collectionEffectiveness(
  openingReceivables: number,
  creditSales: number,
  closingTotal: number,
  closingCurrent: number,
  months = 1,
): Outcome<number> {
  const checked = firstFault(
    isNumber(openingReceivables, 'openingReceivables'),
    notNegative(creditSales, 'creditSales'),
    isNumber(closingTotal, 'closingTotal'),
    isNumber(closingCurrent, 'closingCurrent'),
    positive(months, 'months'),
    closingCurrent > closingTotal ? fault('outOfRange', 'tooLarge', 'closingCurrent') : undefined,
  );
  if (checked !== undefined) return checked;
  const available = openingReceivables + creditSales / months;
  const collectable = available - closingCurrent;
  return divisor(collectable, 'collectable') ?? (available - closingTotal) / collectable;
}

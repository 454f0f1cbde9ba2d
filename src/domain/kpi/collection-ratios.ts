import type { Outcome } from '../fault';
import { divisor, firstFault, isNumber, notNegative } from '../number-checks';

/** Bad-debt ratio: written off in the period ÷ credit sales of the period. */
export function badDebtRatio(badDebts: number, creditSales: number): Outcome<number> {
  return (
    firstFault(notNegative(badDebts, 'badDebts'), divisor(creditSales, 'creditSales')) ??
    badDebts / creditSales
  );
}

/** Recovery rate: recovered ÷ placed for collection. */
export function recoveryRate(recovered: number, placed: number): Outcome<number> {
  return firstFault(notNegative(recovered, 'recovered'), divisor(placed, 'placed')) ?? recovered / placed;
}

/** Net collection rate: collected less its costs ÷ outstanding less the allowance. */
export function netCollectionRate(
  collected: number,
  costs: number,
  outstanding: number,
  allowance: number,
): Outcome<number> {
  return (
    firstFault(
      notNegative(collected, 'collected'),
      notNegative(costs, 'costs'),
      isNumber(outstanding, 'outstanding'),
      notNegative(allowance, 'allowance'),
      divisor(outstanding - allowance, 'outstanding'),
    ) ?? (collected - costs) / (outstanding - allowance)
  );
}

/** Collection rate: cash collected in the period ÷ opening balance plus sales. */
export function collectionRate(
  collected: number,
  openingReceivables: number,
  creditSales: number,
): Outcome<number> {
  return (
    firstFault(
      notNegative(collected, 'collected'),
      notNegative(openingReceivables, 'openingReceivables'),
      notNegative(creditSales, 'creditSales'),
      divisor(openingReceivables + creditSales, 'creditSales'),
    ) ?? collected / (openingReceivables + creditSales)
  );
}

import { fault, type Outcome } from '../fault';
import { firstFault, isNumber, notNegative } from '../number-checks';
import { balancesOf } from './cash-flow-stress';

/** Months that cash lasts at the monthly net burn; without a burn there is no end. */
export function cashRunway(cash: number, monthlyNetBurn: number): Outcome<number> {
  return (
    firstFault(
      notNegative(cash, 'cash'),
      isNumber(monthlyNetBurn, 'monthlyNetBurn'),
      monthlyNetBurn <= 0 ? fault('missing', 'noEnd', 'monthlyNetBurn') : undefined,
    ) ?? cash / monthlyNetBurn
  );
}

/** Whole periods until the balance first ends below the minimum. */
export function runwayPeriods(
  openingCash: number,
  flows: readonly number[],
  minimumCash = 0,
): Outcome<number> {
  const invalid = firstFault(
    isNumber(openingCash, 'openingCash'),
    ...flows.map((flow) => isNumber(flow, 'flows')),
    isNumber(minimumCash, 'minimumCash'),
  );
  if (invalid !== undefined) return invalid;
  const breach = balancesOf(openingCash, flows).findIndex((balance) => balance < minimumCash);
  return breach < 0 ? fault('missing', 'noEnd', 'flows') : breach;
}

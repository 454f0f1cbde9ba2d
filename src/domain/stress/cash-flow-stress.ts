import { fault, type Outcome } from '../fault';
import { firstFault, isNumber } from '../number-checks';

/** A change to the cash flow of a period (0 is the first): receipts lost, insurance paid, payments delayed. */
export interface CashChange {
  readonly period: number;
  readonly amount: number;
}

/** How cash runs under stress. */
export interface StressedCash {
  /** Balance at the end of every period. */
  readonly balances: readonly number[];
  readonly lowest: number;
  /** The first period that ends below the minimum; −1 for none. */
  readonly firstBreach: number;
  /** What is missing to the minimum at the lowest point. */
  readonly fundingGap: number;
}

/** Runs opening cash through the flows and changes of each period and finds the lowest point. */
export function stressCashFlow(
  openingCash: number,
  flows: readonly number[],
  changes: readonly CashChange[],
  minimumCash = 0,
): Outcome<StressedCash> {
  const invalid = firstFault(
    isNumber(openingCash, 'openingCash'),
    ...flows.map((flow) => isNumber(flow, 'flows')),
    ...changes.map(({ amount }) => isNumber(amount, 'changes')),
    isNumber(minimumCash, 'minimumCash'),
    flows.length === 0 ? fault('missing', 'blank', 'flows') : undefined,
    changes.some(({ period }) => !Number.isInteger(period) || period < 0 || period >= flows.length)
      ? fault('outOfRange', 'tooLarge', 'changes')
      : undefined,
  );
  if (invalid !== undefined) return invalid;
  const balances = balancesOf(openingCash, stressedFlows(flows, changes));
  const lowest = Math.min(...balances);
  return {
    balances,
    lowest,
    firstBreach: balances.findIndex((balance) => balance < minimumCash),
    fundingGap: Math.max(0, minimumCash - lowest),
  };
}

/** The balance at the end of every period. */
export function balancesOf(openingCash: number, flows: readonly number[]): number[] {
  let balance = openingCash;
  return flows.map((flow) => (balance += flow));
}

function stressedFlows(flows: readonly number[], changes: readonly CashChange[]): number[] {
  return flows.map((flow, at) =>
    changes.reduce((sum, { period, amount }) => (period === at ? sum + amount : sum), flow),
  );
}

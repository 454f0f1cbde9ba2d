import { addAt, intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import type { DunningPolicy, DunningStep } from './dunning-policy';
import { isBeforeDueDate } from './target-level';

/** Sums that differ by less than half a cent are equal. */
const NOTHING = 0.005;

/**
 * The levels after the minimums of the steps: where a customer's items on a step come to less than its amount or share of
 * the customer's balance, they stand one step lower and are tested again there; −1 below the first step. An overdue item
 * does not fall to a step before the due date. `amounts` of 0 take no part. Null when no step has a minimum.
 */
export function stepDown(
  items: DunningItems,
  levels: Int32Array,
  amounts: Float64Array,
  balance: Float64Array,
  policyOf: (customer: number) => DunningPolicy | undefined,
  policies: readonly DunningPolicy[],
): Int32Array | null {
  if (!policies.some(({ steps }) => steps.some(hasMinimum))) return null;
  const width = Math.max(...policies.map(({ steps }) => steps.length));
  const sums = sumsByLevel(items, levels, amounts, width);
  const lowered = new Int32Array(sums.length).fill(-1);
  for (let customer = 0; customer < items.customerCount; customer++) {
    const steps = policyOf(customer)?.steps ?? [];
    lowerLevels(steps, sums, lowered, customer * width, realAt(balance, customer));
  }
  return levels.map((level, item) => {
    const customer = intAt(items.customer, item);
    return level < 0 || customer < 0 ? level : intAt(lowered, customer * width + level);
  });
}

function hasMinimum({ minimumAmount, minimumShare }: DunningStep): boolean {
  return minimumAmount !== undefined || minimumShare !== undefined;
}

function sumsByLevel(
  items: DunningItems,
  levels: Int32Array,
  amounts: Float64Array,
  width: number,
): Float64Array {
  const sums = new Float64Array(items.customerCount * width);
  for (let item = 0; item < items.count; item++) {
    const level = intAt(levels, item);
    const customer = intAt(items.customer, item);
    if (level >= 0 && customer >= 0) addAt(sums, customer * width + level, realAt(amounts, item));
  }
  return sums;
}

/** Where each level of one customer ends up; the customer's sums begin at `start`. */
function lowerLevels(
  steps: readonly DunningStep[],
  sums: Float64Array,
  lowered: Int32Array,
  start: number,
  balance: number,
): void {
  const movesTo = steps.map((_, level) => level);
  for (let level = steps.length - 1; level >= 0; level--) {
    const step = steps[level];
    const sum = realAt(sums, start + level);
    if (step === undefined || sum === 0 || isEnough(step, sum, balance)) continue;
    const below = level > 0 && (isBeforeDueDate(steps, level) || !isBeforeDueDate(steps, level - 1));
    movesTo[level] = below ? level - 1 : -1;
    if (below) addAt(sums, start + level - 1, sum);
  }
  movesTo.forEach((target, level) => {
    // A lower level has been decided before a higher one asks for it.
    lowered[start + level] = target === level || target < 0 ? target : intAt(lowered, start + target);
  });
}

function isEnough(step: DunningStep, sum: number, balance: number): boolean {
  if (step.isAlwaysDunned === true) return true;
  if (sum + NOTHING < (step.minimumAmount ?? 0)) return false;
  return sum + NOTHING >= (step.minimumShare ?? 0) * balance;
}

import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import { dunningLevel } from './dunning-level';
import type { DunningStep } from './dunning-policy';

/** How many dated invoices stand at each step by calendar days, before anything is excluded. */
export interface StageCounts {
  readonly none: number;
  /** One count a step, in the order of the ladder. */
  readonly steps: readonly number[];
}

/** Counts the stages of open invoices at a date: the highest step whose offset from the due date is reached. */
export function countStages(
  items: DunningItems,
  asOf: DayNumber,
  steps: readonly DunningStep[],
): StageCounts {
  const counts = steps.map(() => 0);
  let none = 0;
  for (let item = 0; item < items.count; item++) {
    const dueDate = intAt(items.dueDate, item);
    if (realAt(items.openAmount, item) <= 0 || dueDate === NO_DATE) continue;
    const level = dunningLevel(asOf - dueDate, steps);
    if (level < 0) none++;
    else counts[level] = (counts[level] ?? 0) + 1;
  }
  return { none, steps: counts };
}

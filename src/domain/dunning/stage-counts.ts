import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { intAt, realAt } from '../ledger/column-access';
import type { DunningItems } from './dunning-items';
import { dunningLevels } from './dunning-level';
import type { DunningStep } from './dunning-policy';

/** The invoices that stand at one stage. */
interface Stage {
  readonly count: number;
  readonly amount: number;
}

/**
 * The stages of open invoices at a date by calendar days, before anything is excluded: first those that have reached no
 * step, then one stage a step in the order of the ladder. Credits and undated invoices stand nowhere.
 */
export function countStages(
  items: DunningItems,
  asOf: DayNumber,
  steps: readonly DunningStep[],
): readonly Stage[] {
  const stages = Array.from({ length: steps.length + 1 }, () => ({ count: 0, amount: 0 }));
  const levels = dunningLevels(steps);
  for (let item = 0; item < items.count; item++) {
    const dueDate = intAt(items.dueDate, item);
    const amount = realAt(items.openAmount, item);
    const stage = stages[levels.at(asOf - dueDate) + 1];
    if (amount <= 0 || dueDate === NO_DATE || stage === undefined) continue;
    stage.count++;
    stage.amount += amount;
  }
  return stages;
}

import type { DunningStep } from './dunning-policy';

/** The position in the ladder of the highest step reached: offset ≤ signed days overdue; −1 before the first step. */
export function dunningLevel(daysOverdue: number, steps: readonly DunningStep[]): number {
  let level = -1;
  let best = Number.NEGATIVE_INFINITY;
  // A ledger asks this of every open item: an indexed loop makes no object.
  for (let at = 0; at < steps.length; at++) {
    const offset = steps[at]?.offsetDays ?? Number.NaN;
    if (offset > daysOverdue || !(offset >= best)) continue;
    level = at;
    best = offset;
  }
  return level;
}

import type { DunningStep } from './dunning-policy';

/** The position in the ladder of the highest step reached: offset ≤ signed days overdue; −1 before the first step. */
export function dunningLevel(daysOverdue: number, steps: readonly DunningStep[]): number {
  let level = -1;
  steps.forEach((step, at) => {
    const best = steps[level]?.offsetDays ?? Number.NEGATIVE_INFINITY;
    if (step.offsetDays <= daysOverdue && step.offsetDays >= best) level = at;
  });
  return level;
}

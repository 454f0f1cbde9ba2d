import { DaySteps } from '../calendar/day-steps';
import type { DunningStep } from './dunning-policy';

/** The position in the ladder of the highest step reached: offset ≤ signed days overdue; −1 before the first step. */
export function dunningLevel(daysOverdue: number, steps: readonly DunningStep[]): number {
  let level = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < steps.length; at++) {
    const offset = steps[at]?.offsetDays ?? Number.NaN;
    if (offset > daysOverdue || !(offset >= best)) continue;
    level = at;
    best = offset;
  }
  return level;
}

/** The same for many items. */
export function dunningLevels(steps: readonly DunningStep[]): DaySteps {
  const offsets = steps.map(({ offsetDays }) => offsetDays);
  const first = Math.floor(Math.min(0, ...offsets)) - 1;
  return new DaySteps(first, Math.ceil(Math.max(0, ...offsets)), (daysOverdue) =>
    dunningLevel(daysOverdue, steps),
  );
}

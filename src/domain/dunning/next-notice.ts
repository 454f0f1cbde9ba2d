import { adjustToBusinessDay, type BusinessCalendar } from '../calendar/business-day';
import type { DayNumber } from '../calendar/day-number';
import type { DunningPolicy } from './dunning-policy';
import type { StepDates } from './step-dates';

/** A step of the ladder and the day of its notice. */
export interface PlannedStep {
  readonly level: number;
  readonly date: DayNumber;
}

/**
 * The step after a notice of level `after.level` on day `after.date`, undefined after the last one. Where its own day comes too
 * soon after that notice, it waits for the gap and then for a business day: the shift never shortens the gap.
 */
export function nextNotice(
  dueDate: DayNumber,
  invoiceDate: DayNumber,
  after: PlannedStep,
  policy: DunningPolicy,
  dates: StepDates,
  calendar: BusinessCalendar,
): PlannedStep | undefined {
  const level = after.level + 1;
  const step = policy.steps[level];
  const day = dates.dateOf(dueDate, level) ?? dates.dateAfter(after.date, level);
  if (step === undefined || day === undefined) return undefined;
  const earliest = after.date + (step.gapDays ?? policy.minimumGapDays);
  const date = Math.max(invoiceDate, day);
  if (date >= earliest) return { level, date };
  return {
    level,
    date: adjustToBusinessDay(earliest, step.convention === 'none' ? 'none' : 'following', calendar),
  };
}

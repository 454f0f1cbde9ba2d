import { adjustToBusinessDay, WEEKENDS_ONLY, type BusinessCalendar } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { fault, type Outcome } from '../fault';
import type { DunningStep } from './dunning-policy';

/** A step of the ladder and the business day it falls on. */
export interface ScheduledStep {
  readonly step: string;
  readonly date: DayNumber;
}

/**
 * The dates of all steps for one invoice, counted from its due date and moved to business days.
 * A step before the invoice date moves to the invoice date; an invoice without a date moves nothing.
 */
export function dunningSchedule(
  invoiceDate: DayNumber,
  dueDate: DayNumber,
  steps: readonly DunningStep[],
  calendar: BusinessCalendar = WEEKENDS_ONLY,
): Outcome<readonly ScheduledStep[]> {
  if (dueDate === NO_DATE) return fault('missing', 'blank', 'dueDate');
  if (dueDate < invoiceDate) return fault('outOfRange', 'notIncreasing', 'dueDate');
  return steps.map((step) => ({
    step: step.step,
    date: Math.max(invoiceDate, stepDate(dueDate, step, calendar)),
  }));
}

/** The business day of a step, counted from the due date. */
function stepDate(dueDate: DayNumber, step: DunningStep, calendar: BusinessCalendar): DayNumber {
  return adjustToBusinessDay(dueDate + step.offsetDays, step.convention, calendar);
}

/** The dates of notices when each is counted from the one before it, the first from the due date. */
export function dunningChain(
  dueDate: DayNumber,
  intervals: readonly number[],
): Outcome<readonly DayNumber[]> {
  if (dueDate === NO_DATE) return fault('missing', 'blank', 'dueDate');
  let date = dueDate;
  return intervals.map((interval) => (date += interval));
}

import type { BusinessCalendar } from '../calendar/business-day';
import type { DayNumber } from '../calendar/day-number';
import type { DunningPolicy } from './dunning-policy';
import { stepDate } from './dunning-schedule';

/** The business days of all steps by due date; each due date is worked out once. */
export class StepDates {
  readonly #policy: DunningPolicy;
  readonly #calendar: BusinessCalendar;
  /** By step, then by due date. */
  readonly #known: readonly Map<DayNumber, DayNumber>[];

  constructor(policy: DunningPolicy, calendar: BusinessCalendar) {
    this.#policy = policy;
    this.#calendar = calendar;
    this.#known = policy.steps.map(() => new Map());
  }

  /** The highest step whose day has come at `asOf`, a day before the invoice counting as the invoice day; −1 for none. */
  lastReached(dueDate: DayNumber, invoiceDate: DayNumber, asOf: DayNumber): number {
    for (let level = this.#policy.steps.length - 1; level >= 0; level--) {
      const date = this.dateOf(dueDate, level);
      if (date !== undefined && date <= asOf && invoiceDate <= asOf) return level;
    }
    return -1;
  }

  /** The date of one step; undefined below the first and above the last one. */
  dateOf(dueDate: DayNumber, level: number): DayNumber | undefined {
    const step = this.#policy.steps[level];
    const dates = this.#known[level];
    if (step === undefined || dates === undefined) return undefined;
    const known = dates.get(dueDate);
    if (known !== undefined) return known;
    const date = stepDate(dueDate, step, this.#calendar);
    dates.set(dueDate, date);
    return date;
  }
}

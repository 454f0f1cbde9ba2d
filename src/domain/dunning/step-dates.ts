import type { BusinessCalendar } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
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

  /** One date a step, in the order of the ladder. */
  of(dueDate: DayNumber): readonly DayNumber[] {
    return this.#policy.steps.map((_, level) => this.dateOf(dueDate, level) ?? NO_DATE);
  }

  /** The date of one step; undefined above the last one. */
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

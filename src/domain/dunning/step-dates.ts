import type { BusinessCalendar } from '../calendar/business-day';
import type { DayNumber } from '../calendar/day-number';
import type { DunningPolicy } from './dunning-policy';
import { stepDate } from './dunning-schedule';

/** The business days of all steps by due date; each due date is worked out once. */
export class StepDates {
  readonly #policy: DunningPolicy;
  readonly #calendar: BusinessCalendar;
  readonly #known = new Map<DayNumber, readonly DayNumber[]>();

  constructor(policy: DunningPolicy, calendar: BusinessCalendar) {
    this.#policy = policy;
    this.#calendar = calendar;
  }

  /** One date a step, in the order of the ladder. */
  of(dueDate: DayNumber): readonly DayNumber[] {
    const known = this.#known.get(dueDate);
    if (known !== undefined) return known;
    const dates = this.#policy.steps.map((step) => stepDate(dueDate, step, this.#calendar));
    this.#known.set(dueDate, dates);
    return dates;
  }
}

import type { BusinessCalendar } from '../calendar/business-day';
import { adjustToBusinessDay } from '../calendar/business-day';
import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { DayTable } from '../calendar/day-table';
import { monthEnd } from '../calendar/month';
import type { DunningPolicy, DunningStep } from './dunning-policy';

/** The days of all steps by due date, as they are and on business days; each due date is worked out once. */
export class StepDates {
  readonly #steps: readonly DunningStep[];
  readonly #graceDays: number;
  readonly #calendar: BusinessCalendar;
  /** By step, then by due date. */
  readonly #known: readonly DayTable[];

  constructor(policy: Pick<DunningPolicy, 'steps' | 'graceDays'>, calendar: BusinessCalendar) {
    this.#steps = policy.steps;
    this.#graceDays = policy.graceDays ?? 0;
    this.#calendar = calendar;
    this.#known = policy.steps.map(() => new DayTable());
  }

  /** The highest step whose day has come at `asOf`, a day before the invoice counting as the invoice day; −1 for none. */
  lastReached(dueDate: DayNumber, invoiceDate: DayNumber, asOf: DayNumber): number {
    if (invoiceDate > asOf) return -1;
    for (let level = this.#steps.length - 1; level >= 0; level--) {
      const date = this.dateOf(dueDate, level);
      if (date !== undefined && date <= asOf) return level;
    }
    return -1;
  }

  /** The highest step reached by calendar days, business or not; −1 for none. */
  lastByCalendar(dueDate: DayNumber, asOf: DayNumber): number {
    for (let level = this.#steps.length - 1; level >= 0; level--) {
      const date = this.calendarDateOf(dueDate, level);
      if (date !== undefined && date <= asOf) return level;
    }
    return -1;
  }

  /** The business day of one step; undefined below the first and above the last one, and for a step that only follows a notice. */
  dateOf(dueDate: DayNumber, level: number): DayNumber | undefined {
    const dates = this.#known[level];
    const known = dates?.get(dueDate) ?? NO_DATE;
    if (known !== NO_DATE) return known;
    const step = this.#steps[level];
    const day = this.calendarDateOf(dueDate, level);
    if (step === undefined || day === undefined) return undefined;
    const date = adjustToBusinessDay(day, step.convention, this.#calendar);
    dates?.set(dueDate, date);
    return date;
  }

  /** The day of one step before it moves to a business day. */
  calendarDateOf(dueDate: DayNumber, level: number): DayNumber | undefined {
    const step = this.#steps[level];
    if (step === undefined || step.countedFrom === 'lastNotice') return undefined;
    const { offsetDays } = step;
    const day = dueDate + offsetDays + (offsetDays > 0 ? this.#graceDays : 0);
    return step.countedFrom === 'monthEnd' ? monthEnd(day) : day;
  }

  /** The business day of a step that is counted from the notice before it; undefined for the other steps. */
  dateAfter(noticeDate: DayNumber, level: number): DayNumber | undefined {
    const step = this.#steps[level];
    if (step?.countedFrom !== 'lastNotice') return undefined;
    return adjustToBusinessDay(noticeDate + step.offsetDays, step.convention, this.#calendar);
  }
}

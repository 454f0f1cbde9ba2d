import type { DayNumber } from '../calendar/day-number';
import { monthEnd } from '../calendar/month';
import { addAt, intAt, realAt } from '../ledger/column-access';

/** How long a period of a forecast is. */
export const FORECAST_STEPS = ['week', 'month'] as const;

export type ForecastStep = (typeof FORECAST_STEPS)[number];

/** Days of a forecast that are added up; both included. */
export interface ForecastPeriod {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Open items and the day on which each will probably be paid; entries from `count` on mean nothing. */
export interface ExpectedReceipts {
  readonly count: number;
  readonly amount: Float64Array;
  /** After the as-of date of the forecast. */
  readonly day: Int32Array;
}

export interface CollectionForecast {
  /** One sum a period, in their order. */
  readonly collected: Float64Array;
  /** What comes in after the last period. */
  readonly later: number;
}

/**
 * The periods after an as-of date: weeks of seven days from the next day on, or calendar months, the first of which is
 * what is left of the month of that day.
 */
export function forecastPeriods(
  asOf: DayNumber,
  step: ForecastStep,
  count: number,
): readonly ForecastPeriod[] {
  const first = asOf + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => {
    if (step === 'week') return { from: first + 7 * at, to: first + 7 * at + 6 };
    const from = at === 0 ? first : monthEnd(first, at - 1) + 1;
    return { from, to: monthEnd(first, at) };
  });
}

/** Adds expected receipts up by period (rising, without gaps); the sums and what is later are all the receipts. */
export function forecastCollections(
  receipts: ExpectedReceipts,
  periods: readonly ForecastPeriod[],
): CollectionForecast {
  const collected = new Float64Array(periods.length);
  const ends = Int32Array.from(periods, ({ to }) => to);
  let later = 0;
  for (let item = 0; item < receipts.count; item++) {
    const at = periodOf(intAt(receipts.day, item), ends);
    if (at < ends.length) addAt(collected, at, realAt(receipts.amount, item));
    else later += realAt(receipts.amount, item);
  }
  return { collected, later };
}

/** The first period that has not ended before the day. */
function periodOf(day: DayNumber, ends: Int32Array): number {
  let at = 0;
  while (at < ends.length && intAt(ends, at) < day) at++;
  return at;
}

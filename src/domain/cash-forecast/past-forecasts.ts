import { NO_DATE, type DayNumber } from '../calendar/day-number';
import { addAt, byteAt, intAt, realAt } from '../ledger/column-access';
import type { Ledger } from '../ledger/ledger';
import { openAmount } from '../ledger/open-amount';
import { receiptChances, weeksOfDays, type PromisedDays, type ReceiptChances } from './receipt-chances';
import { dateHits, type DateHits } from './date-hits';
import { latenessHistory, paidEntries, type LatenessHistory } from './lateness-history';
import { PaymentHazard } from './payment-hazard';
import { usualLateness } from './usual-lateness';

/** Days between the past dates at which the forecast is made again, and how many of them at most. */
const EVERY = 7;
const AT_MOST = 52;
/** No forecast is made before so many payments were known. */
const FEWEST_PAYMENTS = 30;

/** How the forecast works: how many weeks, and the day on which the money of a day arrives. */
export interface ForecastSpan {
  readonly weeks: number;
  /** The same day, or the next business day where money does not move on days off. */
  readonly receiptDay: (day: DayNumber) => DayNumber;
}

/** What simple rules would have said, by week. Invoices that are late already come in the first week. */
export interface SimpleForecasts {
  /** Everybody pays on the due date. */
  readonly onDueDate: Float64Array;
  /** Everybody pays the portfolio's mean days late. */
  readonly onAverage: Float64Array;
  /** Every customer pays its own mean days late. */
  readonly onCustomerAverage: Float64Array;
}

/** The forecast of one currency as it would have been made on a past day, and what came in of the same invoices. */
export interface PastForecast extends ReceiptChances {
  readonly simple: SimpleForecasts;
  readonly actual: Float64Array;
}

/** The forecasts of a past day, by currency code + 1. */
export interface PastForecasts {
  readonly origin: DayNumber;
  /** Weeks that were over at the as-of date: only their receipts are known. */
  readonly knownWeeks: number;
  readonly byCurrency: readonly PastForecast[];
  /** Invoices paid by their dates, by `DATE_CHANCES`. */
  readonly dates: readonly DateHits[];
}

/** A forecast as it can be made at a day with what was known then; promises are known of the present only. */
export function forecastAt(ledger: Ledger, asOf: DayNumber, span: ForecastSpan, promised?: PromisedDays) {
  const history = latenessHistory(ledger, asOf);
  const hazard = new PaymentHazard(history, usualLateness(history));
  const weekOfDay = weeksOfDays(asOf, span.weeks, span.receiptDay);
  return {
    history,
    hazard,
    byCurrency: receiptChances(ledger, history, hazard, weekOfDay, span.weeks, promised),
  };
}

/**
 * The forecast made again on past days, a week apart, each time with what was known then: the newest day first. What was
 * paid after the as-of date is not known either.
 */
export function pastForecasts(ledger: Ledger, asOf: DayNumber, span: ForecastSpan): PastForecasts[] {
  const past: PastForecasts[] = [];
  for (let origin = asOf - EVERY; past.length < AT_MOST; origin -= EVERY) {
    const { history, hazard, byCurrency } = forecastAt(ledger, origin, span);
    if (paidEntries(history) < FEWEST_PAYMENTS) break;
    const knownWeeks = Math.min(span.weeks, Math.floor((asOf - origin) / 7));
    past.push({
      origin,
      knownWeeks,
      byCurrency: withOutcomes(ledger, history, byCurrency, asOf, span.weeks),
      dates: dateHits(ledger, history, hazard, asOf),
    });
  }
  return past;
}

function withOutcomes(
  ledger: Ledger,
  history: LatenessHistory,
  expected: readonly ReceiptChances[],
  knownUntil: DayNumber,
  weeks: number,
): PastForecast[] {
  const { asOf, start } = history;
  const column = (): Float64Array => new Float64Array(weeks);
  const outcomes = expected.map((receipts) => ({
    ...receipts,
    actual: column(),
    simple: { onDueDate: column(), onAverage: column(), onCustomerAverage: column() },
  }));
  const average = meanLateness(history, 0, history.until.length) ?? 0;
  for (let customer = 0; customer < start.length - 1; customer++) {
    const [first, end] = [intAt(start, customer), intAt(start, customer + 1)];
    const own = meanLateness(history, first, end) ?? average;
    for (let i = first; i < end; i++) {
      if (byteAt(history.isPaid, i) === 1) continue;
      const record = intAt(history.record, i);
      const into = outcomes[intAt(ledger.currency.codes, record) + 1];
      const amount = openAmount(ledger, record, asOf);
      if (into === undefined || amount <= 0) continue;
      const paid = intAt(ledger.paidDate, record);
      if (paid !== NO_DATE && paid <= knownUntil) addInWeek(into.actual, paid - asOf, amount);
      const overdue = intAt(history.until, i);
      addInWeek(into.simple.onDueDate, Math.max(1, -overdue), amount);
      addInWeek(into.simple.onAverage, Math.max(1, halfUp(average) - overdue), amount);
      addInWeek(into.simple.onCustomerAverage, Math.max(1, halfUp(own) - overdue), amount);
    }
  }
  return outcomes;
}

/** Mean days late of the paid ones among some entries. */
function meanLateness({ until, isPaid }: LatenessHistory, first: number, end: number): number | undefined {
  let [sum, count] = [0, 0];
  for (let i = first; i < end; i++) {
    if (byteAt(isPaid, i) === 0) continue;
    sum += intAt(until, i);
    count++;
  }
  return count === 0 ? undefined : sum / count;
}

function halfUp(days: number): number {
  return Math.floor(days + 0.5);
}

function addInWeek(column: Float64Array, daysAfter: number, amount: number): void {
  const week = Math.floor((daysAfter - 1) / 7);
  if (week < column.length) addAt(column, week, amount);
}

/** The outlook of one week of a forecast. */
export function outlookOf({ mean, variance, logNone }: ReceiptChances, week: number) {
  return {
    mean: realAt(mean, week),
    variance: realAt(variance, week),
    logNone: realAt(logNone, week),
  };
}

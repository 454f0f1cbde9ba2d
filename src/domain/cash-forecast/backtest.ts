import type { DayNumber } from '../calendar/day-number';
import { realAt } from '../ledger/column-access';
import { BAND_CHANCES, type CalibratedWeek, type Calibration } from './calibration';
import type { PastForecast, PastForecasts } from './past-forecasts';
import { dependentStandardError } from './standard-error';

/** The forecasts that are compared; the first is ours. */
export const FORECAST_METHODS = ['forecast', 'onDueDate', 'onAverage', 'onCustomerAverage'] as const;

export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** Bands count only once they were learned from so many past weeks. */
const LEARNED_FROM = 26;

/** How far forecasts were from what came in. */
export interface ForecastError {
  /** Mean absolute error of a week, in the currency. */
  readonly meanAbsoluteError: number;
  /** Sum of the absolute errors over the sum of the receipts. */
  readonly weightedError: number;
  /** Sum of forecast − receipts over the sum of the receipts; positive is too much. */
  readonly bias: number;
}

/** How often a band held what came in. */
export interface BandCoverage {
  readonly chance: number;
  readonly weeks: number;
  readonly covered: number;
  readonly share: number;
  /** Standard error of the share; forecasts of neighbouring days hang together. */
  readonly standardError: number;
}

/** A week ahead, over all forecasts. */
export interface WeekErrors {
  /** 1 is the first week after the as-of date. */
  readonly week: number;
  readonly actual: number;
  readonly errors: Readonly<Record<ForecastMethod, ForecastError>>;
}

/** One past forecast in total, for a table that shows when it went wrong. */
export interface OriginResult {
  readonly origin: DayNumber;
  readonly actual: number;
  readonly expected: number;
  readonly absoluteError: number;
}

export interface Backtest {
  /** Past days on which the forecast was made, oldest first. */
  readonly origins: readonly OriginResult[];
  readonly errors: Readonly<Record<ForecastMethod, ForecastError>>;
  readonly weeks: readonly WeekErrors[];
  readonly coverage: readonly BandCoverage[];
}

/**
 * Compares the forecasts of past days with what came in of the same invoices, week by week: ours as it would have been
 * stated then, and simple rules. Only days whose weeks are all over count. Undefined where there is no such day.
 */
export function backtest(
  past: readonly PastForecasts[],
  currency: number,
  calibration: Calibration,
): Backtest | undefined {
  const judged = past
    .flatMap(({ origin, knownWeeks, byCurrency }) => {
      const made = byCurrency[currency];
      if (made === undefined || made.count === 0 || knownWeeks < made.mean.length) return [];
      return [{ origin, made, stated: calibration.apply(made, origin) }];
    })
    .reverse();
  const [first] = judged;
  if (first === undefined) return undefined;
  const weekCount = first.made.mean.length;
  const cells = judged.flatMap(({ made, stated }) => stated.weeks.map((week, i) => cellOf(made, week, i)));
  return {
    origins: judged.map(({ origin, made, stated }) => originResult(origin, made, stated.weeks)),
    errors: errorsOf(cells),
    weeks: Array.from({ length: weekCount }, (_, week) => {
      const ofWeek = cells.filter((cell) => cell.week === week);
      return { week: week + 1, actual: totalOf(ofWeek), errors: errorsOf(ofWeek) };
    }),
    coverage: BAND_CHANCES.map((chance, band) => {
      const learned = judged.filter(({ stated }) => stated.learnedFrom >= LEARNED_FROM);
      const hits = learned.map(({ made, stated }) => hitsOf(made, stated.weeks, band));
      return coverageOf(chance, hits, weekCount);
    }),
  };
}

/** One week of one past forecast. */
interface Cell {
  readonly week: number;
  readonly actual: number;
  readonly said: Readonly<Record<ForecastMethod, number>>;
}

function cellOf({ actual, simple }: PastForecast, { outlook }: CalibratedWeek, week: number): Cell {
  const said = {
    forecast: outlook.mean,
    onDueDate: realAt(simple.onDueDate, week),
    onAverage: realAt(simple.onAverage, week),
    onCustomerAverage: realAt(simple.onCustomerAverage, week),
  };
  return { week, actual: realAt(actual, week), said };
}

function errorsOf(cells: readonly Cell[]): Record<ForecastMethod, ForecastError> {
  const total = totalOf(cells);
  const errorOf = (method: ForecastMethod): ForecastError => {
    let [absolute, signed] = [0, 0];
    for (const { said, actual } of cells) {
      absolute += Math.abs(said[method] - actual);
      signed += said[method] - actual;
    }
    return {
      meanAbsoluteError: absolute / cells.length,
      weightedError: absolute / total,
      bias: signed / total,
    };
  };
  return {
    forecast: errorOf('forecast'),
    onDueDate: errorOf('onDueDate'),
    onAverage: errorOf('onAverage'),
    onCustomerAverage: errorOf('onCustomerAverage'),
  };
}

function totalOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { actual }) => sum + actual, 0);
}

function originResult(
  origin: DayNumber,
  { actual }: PastForecast,
  weeks: readonly CalibratedWeek[],
): OriginResult {
  let [came, expected, absoluteError] = [0, 0, 0];
  weeks.forEach(({ outlook }, week) => {
    came += realAt(actual, week);
    expected += outlook.mean;
    absoluteError += Math.abs(outlook.mean - realAt(actual, week));
  });
  return { origin, actual: came, expected, absoluteError };
}

interface Hits {
  readonly weeks: number;
  readonly covered: number;
}

function hitsOf({ actual }: PastForecast, weeks: readonly CalibratedWeek[], band: number): Hits {
  let [judged, covered] = [0, 0];
  weeks.forEach(({ bands, isSubstantial }, week) => {
    const range = bands[band];
    if (!isSubstantial || range === undefined) return;
    judged++;
    if (range.low <= realAt(actual, week) && realAt(actual, week) <= range.high) covered++;
  });
  return { weeks: judged, covered };
}

/**
 * The standard error is that of a ratio: of covered − share × weeks, a forecast at a time. From few forecasts it may come out
 * too small by chance: it is at least that of as many independent weeks.
 */
function coverageOf(chance: number, hits: readonly Hits[], reach: number): BandCoverage {
  const weeks = hits.reduce((sum, one) => sum + one.weeks, 0);
  const covered = hits.reduce((sum, one) => sum + one.covered, 0);
  const share = covered / weeks;
  const residuals = hits.map((one) => one.covered - share * one.weeks);
  const deviation = dependentStandardError(residuals, reach) ?? Number.NaN;
  const independent = Math.sqrt((chance * (1 - chance)) / weeks);
  const standardError = Math.max(independent, (deviation * hits.length) / weeks);
  return { chance, weeks, covered, share, standardError };
}

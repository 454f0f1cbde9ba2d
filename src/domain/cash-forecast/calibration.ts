import type { DayNumber } from '../calendar/day-number';
import { realAt } from '../ledger/column-access';
import { outlookOf, type PastForecast, type PastForecasts } from './past-forecasts';
import { BandWidth } from './band-width';
import { receiptsBand, receiptsQuantile, scaleNeeded, type Band, type WeekOutlook } from './receipts-band';
import type { ReceiptChances } from './receipt-chances';

/** The chances of the two bands that are stated. */
export const BAND_CHANCES = [0.5, 0.8] as const;

/** Past errors older than this say nothing about the level of receipts today. */
const LEVEL_MEMORY = 364;
/** How many weeks like the present one count beside those of the past when the level is corrected. */
const LEVEL_PRIOR = 4;
/** A week in which hardly anything is due says nothing about bands: nothing at all comes in with more than this chance. */
const EMPTY = 0.1;

/** A week's forecast as it is stated: level and bands corrected by the errors of forecasts made before. */
export interface CalibratedWeek {
  readonly outlook: WeekOutlook;
  /** Receipts are as likely above it as below. */
  readonly median: number;
  /** By `BAND_CHANCES`. */
  readonly bands: readonly Band[];
  /** Whether something is due at all, so that a band can be wrong. */
  readonly isSubstantial: boolean;
}

export interface CalibratedForecast {
  readonly weeks: readonly CalibratedWeek[];
  /** Past weeks from which the width of the bands was learned. */
  readonly learnedFrom: number;
}

/** A past week that is over, as it was forecast before any correction and as it came. */
interface PlainWeek {
  readonly week: number;
  readonly origin: DayNumber;
  readonly endedAt: DayNumber;
  readonly outlook: WeekOutlook;
  readonly expected: number;
  readonly actual: number;
}

/** What the forecasts of one currency missed in the past. */
export class Calibration {
  readonly #past: readonly PlainWeek[];
  /** By `BAND_CHANCES`. */
  readonly #widths: readonly BandWidth[];
  /** When the weeks ended from which widths are learned. */
  readonly #telling: readonly DayNumber[];

  /** `currency` is the code + 1. */
  constructor(past: readonly PastForecasts[], currency: number) {
    const weeks = past.flatMap(({ origin, knownWeeks, byCurrency }) => {
      const made = byCurrency[currency];
      return made === undefined
        ? []
        : Array.from({ length: knownWeeks }, (_, week) => pastWeek(made, origin, week));
    });
    this.#past = weeks;
    const telling = weeks.flatMap((one) => {
      const outlook = levelled(one.outlook, factorOf(weeks, one.week, one.origin, one.expected));
      return isSubstantial(outlook) ? [{ ...one, outlook }] : [];
    });
    this.#telling = telling.map(({ endedAt }) => endedAt);
    this.#widths = BAND_CHANCES.map(
      (chance) =>
        new BandWidth(
          chance,
          telling.map(({ origin, endedAt, outlook, actual }) => ({
            origin,
            endedAt,
            needed: scaleNeeded(outlook, chance, actual),
          })),
        ),
    );
  }

  /**
   * Corrects a forecast made at `asOf` by what the forecasts of earlier days had missed by then: the level of every week
   * ahead by the ratio of receipts to forecast, the width of the bands by the widths that past receipts needed.
   */
  apply(forecast: ReceiptChances, asOf: DayNumber): CalibratedForecast {
    const scales = this.#widths.map((width) => width.scaleAt(asOf));
    const factors = Array.from(forecast.mean, (mean, week) => factorOf(this.#past, week, asOf, mean));
    const total = forecast.mean.reduce((sum, mean, week) => sum + mean * (factors[week] ?? 1), 0);
    // More than is open cannot come in.
    const bound = total > forecast.open ? forecast.open / total : 1;
    const weeks = Array.from(forecast.mean, (_, week) => {
      const outlook = levelled(outlookOf(forecast, week), bound * (factors[week] ?? 1));
      const bands = BAND_CHANCES.map((chance, i) => receiptsBand(outlook, chance, scales[i] ?? 1));
      const median = receiptsQuantile(outlook, 0.5, scales[0] ?? 1);
      return { outlook, median, bands, isSubstantial: isSubstantial(outlook) };
    });
    const learnedFrom = this.#telling.filter((endedAt) => endedAt <= asOf).length;
    return { weeks, learnedFrom };
  }
}

function pastWeek(made: PastForecast, origin: DayNumber, week: number): PlainWeek {
  const outlook = outlookOf(made, week);
  const endedAt = origin + 7 * (week + 1);
  return { week, origin, endedAt, outlook, expected: outlook.mean, actual: realAt(made.actual, week) };
}

/** Receipts over forecasts of the same week ahead, in the year before; drawn to 1. */
function factorOf(past: readonly PlainWeek[], week: number, asOf: DayNumber, present: number): number {
  let [actual, expected] = [LEVEL_PRIOR * present, LEVEL_PRIOR * present];
  for (const one of past) {
    if (one.week !== week || one.endedAt > asOf || one.origin <= asOf - LEVEL_MEMORY) continue;
    actual += one.actual;
    expected += one.expected;
  }
  return expected > 0 ? actual / expected : 1;
}

function levelled({ mean, variance, logNone }: WeekOutlook, factor: number): WeekOutlook {
  return { mean: mean * factor, variance: variance * factor * factor, logNone };
}

function isSubstantial({ mean, logNone }: WeekOutlook): boolean {
  return mean > 0 && Math.exp(logNone) < EMPTY;
}

import type { DayNumber } from '../calendar/day-number';
import { realAt } from '../ledger/column-access';
import { outlookOf, type PastForecast, type PastForecasts } from './past-forecasts';
import {
  calibratedScale,
  receiptsBand,
  receiptsQuantile,
  scaleNeeded,
  type Band,
  type WeekOutlook,
} from './receipts-band';
import type { ReceiptChances } from './receipt-chances';

/** The chances of the two bands that are stated. */
export const BAND_CHANCES = [0.5, 0.8] as const;

/** Past errors older than this say nothing about the level of receipts today. */
const LEVEL_MEMORY = 364;
/** Bands are as wide as the receipts of this time needed; before it, less was known of the customers. */
const WIDTH_MEMORY = 56;
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

/** A past week that is over, as it was forecast and as it came. */
interface PastWeek {
  readonly week: number;
  readonly origin: DayNumber;
  readonly endedAt: DayNumber;
  /** As it was forecast, before any correction. */
  readonly expected: number;
  readonly actual: number;
  /** The scale that each band would have needed; undefined for a week that could not be wrong. */
  readonly needed: readonly number[] | undefined;
}

/** What the forecasts of one currency missed in the past. */
export class Calibration {
  readonly #past: readonly PastWeek[];

  /** `currency` is the code + 1. */
  constructor(past: readonly PastForecasts[], currency: number) {
    const weeks = past.flatMap(({ origin, knownWeeks, byCurrency }) => {
      const made = byCurrency[currency];
      return made === undefined
        ? []
        : Array.from({ length: knownWeeks }, (_, week) => pastWeek(made, origin, week));
    });
    this.#past = weeks.map((one) => ({ ...one, needed: neededScales(one, weeks) }));
  }

  /**
   * Corrects a forecast made at `asOf` by what the forecasts of earlier days had missed by then: the level of every week
   * ahead by the ratio of receipts to forecast, the width of the bands by the widths that past receipts needed.
   */
  apply(forecast: ReceiptChances, asOf: DayNumber): CalibratedForecast {
    const learned = this.#past.flatMap(({ endedAt, needed }) =>
      needed !== undefined && endedAt <= asOf && endedAt > asOf - WIDTH_MEMORY ? [needed] : [],
    );
    const scales = BAND_CHANCES.map((chance, i) =>
      calibratedScale(
        learned.map((needed) => needed[i] ?? 1),
        chance,
      ),
    );
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
    return { weeks, learnedFrom: learned.length };
  }
}

interface PlainWeek extends Omit<PastWeek, 'needed'> {
  readonly outlook: WeekOutlook;
}

function pastWeek(made: PastForecast, origin: DayNumber, week: number): PlainWeek {
  const outlook = outlookOf(made, week);
  const endedAt = origin + 7 * (week + 1);
  return { week, origin, endedAt, outlook, expected: outlook.mean, actual: realAt(made.actual, week) };
}

function neededScales(one: PlainWeek, past: readonly PlainWeek[]): readonly number[] | undefined {
  const outlook = levelled(one.outlook, factorOf(past, one.week, one.origin, one.expected));
  if (!isSubstantial(outlook)) return undefined;
  return BAND_CHANCES.map((chance) => scaleNeeded(outlook, chance, one.actual));
}

/** Receipts over forecasts of the same week ahead, in the year before; drawn to 1. */
function factorOf(
  past: readonly Pick<PastWeek, 'week' | 'origin' | 'endedAt' | 'expected' | 'actual'>[],
  week: number,
  asOf: DayNumber,
  present: number,
): number {
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
